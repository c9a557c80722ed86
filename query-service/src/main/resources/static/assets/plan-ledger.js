// Marks the page as one with script and starts the components. The address of the component script carries its content
// hash, so it is read from the page instead of being written here. Every page works without this file.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
const components = document.querySelector('link[rel="modulepreload"]');
if (components) {
  import(components.href).then(({ initAll }) => initAll());
}
