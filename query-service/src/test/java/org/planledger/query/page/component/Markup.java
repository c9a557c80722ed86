package org.planledger.query.page.component;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markup in one form, whatever its white space and the order of its attributes. */
final class Markup {
    private Markup() {}

    static String of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        return body.children().stream().map(e -> element(e, "")).collect(Collectors.joining("\n"));
    }

    private static String element(Element element, String indent) {
        var text = new StringBuilder(indent + "<" + element.normalName());
        var attributes = new TreeMap<String, String>();
        element.attributes()
                .forEach(a -> attributes.put(a.getKey(), words(a.getValue().equals(a.getKey()) ? "" : a.getValue())));
        attributes.forEach((name, value) ->
                text.append(' ').append(name).append("=\"").append(value).append('"'));
        text.append('>');
        for (var node : element.childNodes()) text.append(node(node, indent + "  "));
        return text.toString();
    }

    private static String node(Node node, String indent) {
        if (node instanceof Element child) return "\n" + element(child, indent);
        var text = node instanceof TextNode t ? words(t.text()) : "";
        return text.isEmpty() ? "" : "\n" + indent + text;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
