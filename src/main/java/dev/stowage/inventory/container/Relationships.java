package dev.stowage.inventory.container;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a workbook holds which sheet. */
final class Relationships {
    private Relationships() {}

    /** What is known by part, by relation id. */
    static Map<String, Integer> resolve(InputStream relationships, Map<String, Integer> byPart) throws IOException {
        Map<String, Integer> byRelation = new HashMap<>();
        try (relationships) {
            XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(relationships);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    Integer rows = byPart.get(part(xml.getAttributeValue(null, "Target")));
                    if (rows != null) {
                        byRelation.put(xml.getAttributeValue(null, "Id"), rows);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            // The workbook reader meets the same fault next and refuses the file with its own words.
            return Map.of();
        }
        return byRelation;
    }

    private static String part(String target) {
        String path = target == null ? "" : target;
        return path.startsWith("/") ? path.substring(1) : "xl/" + path;
    }
}
