// Compiles the style sheet with the Dart Sass that sass-embedded-host carries, against the Sass of the govuk-frontend
// WebJar on this plugin's class path, and takes the component script from the same package. Needs no Node.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory
import java.util.zip.ZipFile

def basedir = project.basedir
def version = project.properties['govuk-frontend.version']
def unpacked = new File(basedir, 'target/govuk-frontend')
def assets = new File(basedir, 'target/classes/static/assets')
def root = "META-INF/resources/webjars/govuk-frontend/${version}/dist/"
def script = 'govuk/govuk-frontend.min.js'

def webjar = getClass().classLoader.getResource("${root}${script}")
if (webjar == null) throw new IllegalStateException("The govuk-frontend package ${version} is not on the class path.")
new ZipFile(new File(webjar.openConnection().jarFileURL.toURI())).withCloseable { zip ->
    zip.entries().findAll { !it.directory && it.name.startsWith(root) && (it.name.endsWith('.scss') || it.name.endsWith(script)) }.each {
        def file = new File(unpacked, it.name.substring(root.length()))
        file.parentFile.mkdirs()
        file.bytes = zip.getInputStream(it).bytes
    }
}
assets.mkdirs()
SassCompilerFactory.bundled().withCloseable { sass ->
    sass.loadPaths = [unpacked]
    sass.outputStyle = OutputStyle.COMPRESSED
    sass.quietDeps = true
    sass.addSilenceDeprecation('import') // The package itself is built on @import.
    new File(assets, 'plan-ledger.css').setText(sass.compileFile(new File(basedir, 'src/main/scss/plan-ledger.scss')).css, 'UTF-8')
}
// Without its source map's address, which would only lead to a 404.
new File(assets, 'govuk-frontend.js').setText(
        new File(unpacked, script).getText('UTF-8').replaceAll(/(?m)^\/\/# sourceMappingURL=.*$/, ''), 'UTF-8')
