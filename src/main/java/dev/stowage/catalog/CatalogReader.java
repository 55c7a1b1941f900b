package dev.stowage.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the catalog's YAML files, one product a file. Strict: an unknown key, a missing source, a broken file stop the
 * reading with a message that a person can act on.
 *
 * <p>{@code index.txt} lists the files, because the entries of a jar cannot be listed everywhere; a test holds it
 * against the folder.
 */
public final class CatalogReader {
    private static final String INDEX = "index.txt";
    private static final String SOURCES = "sources.yaml";

    private final CatalogYaml yaml = new CatalogYaml();
    private final Function<String, InputStream> files;
    private final SourceCheck sourceCheck = new SourceCheck();

    /**
     * @param files opens a file of the catalog by its path below the catalog's folder; null where there is none
     */
    public CatalogReader(Function<String, InputStream> files) {
        this.files = files;
    }

    /** The catalog that Stowage ships. */
    public static Catalog shipped() {
        return new CatalogReader(path -> CatalogReader.class.getResourceAsStream("/catalog/" + path)).read();
    }

    /**
     * @throws CatalogFormatException where a file is broken or names what does not exist
     */
    public Catalog read() {
        Map<String, Source> sources = sources();
        Map<String, List<String>> paths = index().stream()
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, path.indexOf('/')), LinkedHashMap::new, Collectors.toList()));
        try {
            Catalog catalog = new Catalog(
                    all(paths.remove("hypervisors"), Hypervisor.class, Hypervisor::id, sources),
                    all(
                            paths.remove("host-operating-systems"),
                            HostOperatingSystem.class,
                            HostOperatingSystem::id,
                            sources),
                    all(paths.remove("host-models"), HostModel.class, HostModel::id, sources),
                    all(paths.remove("processors"), Processor.class, Processor::id, sources),
                    all(paths.remove("guest-products"), GuestProduct.class, GuestProduct::id, sources),
                    parameters(paths.remove("parameters"), sources),
                    rules(paths.remove("rules"), sources),
                    sources);
            if (!paths.isEmpty()) {
                throw new IllegalArgumentException(
                        "index.txt names folders that no catalog has: " + paths.keySet() + ".");
            }
            return catalog;
        } catch (IllegalArgumentException contradiction) {
            throw new CatalogFormatException("Catalog: " + contradiction.getMessage(), contradiction);
        }
    }

    private Map<String, Source> sources() {
        List<Source> sources = parse(SOURCES, new TypeReference<>() {});
        Map<String, Source> byId = new TreeMap<>();
        for (Source source : sources) {
            if (byId.put(source.id(), source) != null) {
                throw new CatalogFormatException(
                        "Catalog file %s: source \"%s\" stands twice. Take one of them out."
                                .formatted(SOURCES, source.id()),
                        null);
            }
        }
        return byId;
    }

    private Map<String, Parameter> parameters(List<String> paths, Map<String, Source> sources) {
        Map<String, Parameter> parameters = new TreeMap<>();
        for (ParameterGroup group : all(paths, ParameterGroup.class, ParameterGroup::id, sources)) {
            group.parameters().forEach((name, parameter) -> {
                if (parameters.put(group.id() + "." + name, parameter) != null) {
                    throw new IllegalArgumentException("The catalog has two parameters \"%s.%s\". Take one of them out."
                            .formatted(group.id(), name));
                }
            });
        }
        return parameters;
    }

    private Map<String, RuleTerms> rules(List<String> paths, Map<String, Source> sources) {
        Map<String, RuleTerms> rules = new TreeMap<>();
        for (RuleGroup group : all(paths, RuleGroup.class, RuleGroup::id, sources)) {
            for (RuleTerms rule : group.rules()) {
                if (rules.put(rule.id(), rule) != null) {
                    throw new IllegalArgumentException(
                            "The catalog has two rules \"%s\". Take one of them out.".formatted(rule.id()));
                }
            }
        }
        return rules;
    }

    private <T> List<T> all(List<String> paths, Class<T> type, Function<T, String> id, Map<String, Source> sources) {
        List<T> all = new ArrayList<>();
        for (String path : paths == null ? List.<String>of() : paths) {
            T product = parse(path, new TypeReference<>() {
                @Override
                public java.lang.reflect.Type getType() {
                    return type;
                }
            });
            refuseOtherName(path, id.apply(product));
            sourceCheck.check(path, product, sources.keySet());
            all.add(product);
        }
        return all;
    }

    private List<String> index() {
        try (InputStream in = open(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .peek(CatalogReader::refuseWithoutFolder)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refuseWithoutFolder(String path) {
        if (path.indexOf('/') < 1) {
            throw new CatalogFormatException(
                    "Catalog file %s: \"%s\" names no folder. Write it as in \"hypervisors/%s\"."
                            .formatted(INDEX, path, path),
                    null);
        }
    }

    /** So that a message that names the product names the file as well. */
    private static void refuseOtherName(String path, String id) {
        if (!path.endsWith("/" + id + ".yaml")) {
            throw new CatalogFormatException(
                    "Catalog file %s, key id: it is \"%s\". Give file and product the same name.".formatted(path, id),
                    null);
        }
    }

    private <T> T parse(String path, TypeReference<T> type) {
        try (InputStream in = open(path)) {
            return yaml.read(in, type);
        } catch (JsonProcessingException fault) {
            throw new CatalogFormatException(YamlFault.message(path, fault), fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InputStream open(String path) {
        InputStream in = files.apply(path);
        if (in == null) {
            String remedy = path.equals(INDEX) || path.equals(SOURCES)
                    ? "Every catalog needs it."
                    : "Put it there or take it from index.txt.";
            throw new CatalogFormatException("Catalog file %s is missing. %s".formatted(path, remedy), null);
        }
        return in;
    }
}
