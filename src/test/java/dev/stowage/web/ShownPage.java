package dev.stowage.web;

import io.restassured.response.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.ccil.cowan.tagsoup.Parser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What came back, and what a reader finds on it. */
final class ShownPage {
    private final Response response;
    private final Node document;

    ShownPage(Response response) {
        this.response = response;
        // As a browser does, which reads the character set in the page.
        document = parse(new String(response.asByteArray(), StandardCharsets.UTF_8));
    }

    private static Node parse(String html) {
        try {
            Parser parser = new Parser();
            parser.setFeature(Parser.namespacesFeature, false);
            DOMResult result = new DOMResult();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new SAXSource(parser, new InputSource(new StringReader(html))), result);
            return result.getNode();
        } catch (SAXException | TransformerException unreadable) {
            throw new AssertionError("What came back is no page: " + html, unreadable);
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.header(name);
    }

    /** Value of a cookie that the page sets; null without one. */
    String cookie(String name) {
        return response.cookie(name);
    }

    /** Path that a form leads to. */
    String next() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    String source() {
        return response.asString();
    }

    /** Every word on the page. */
    String text() {
        return text("//body");
    }

    /** The words of the first such element, spaces made plain; empty without one. */
    String text(String path) {
        List<String> texts = texts(path);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    List<String> texts(String path) {
        return nodes(path).stream()
                .map(node -> node.getTextContent()
                        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                        .strip())
                .toList();
    }

    /** What the form {@code class="form"} would send if its button were pressed now. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        nodes("//form[@class='form']//input").forEach(node -> {
            Element input = (Element) node;
            String type = input.getAttribute("type");
            if (input.hasAttribute("checked") || !type.equals("checkbox") && !type.equals("radio")) {
                fields.put(input.getAttribute("name"), input.getAttribute("value"));
            }
        });
        nodes("//textarea").forEach(area -> fields.put(((Element) area).getAttribute("name"), area.getTextContent()));
        nodes("//select").forEach(select -> {
            String name = ((Element) select).getAttribute("name");
            List<String> chosen = texts("//select[@name='%s']//option[@selected]/@value".formatted(name));
            fields.put(name, chosen.isEmpty() ? "" : chosen.get(0));
        });
        return fields;
    }

    private List<Node> nodes(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (XPathExpressionException mistake) {
            throw new AssertionError(mistake);
        }
    }
}
