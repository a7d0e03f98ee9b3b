package org.cityedms.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

public class ShareConfigTest {
    /** An identity, and JSON that the cards of the client take apart. */
    private static final Set<String> NOT_FOR_PEOPLE = Set.of("ce:correspondentId", "ce:additional");

    private static final String EXTENSION = "alfresco/web-extension/";
    private static final Path MODEL =
            Path.of(
                    "..",
                    "city-edms-platform",
                    "src/main/resources/alfresco/module/city-edms-platform/model/city-edms-registration-model.xml");

    private final Document config = ModuleFiles.xml("META-INF/share-config-custom.xml");

    @Test
    public void everyXmlFileIsWellFormed() {
        for (String path : ModuleFiles.all()) {
            if (path.endsWith(".xml") || path.endsWith(".svg")) {
                assertThat(ModuleFiles.xml(path).getDocumentElement()).as(path).isNotNull();
            }
        }
    }

    @Test
    public void theModuleOfTheMenuDeploysItself() {
        Document extension =
                ModuleFiles.xml(EXTENSION + "site-data/extensions/city-edms-share-extension.xml");
        List<Element> modules = ModuleFiles.elements(extension, "module");
        assertThat(ModuleFiles.elements(extension, "auto-deploy"))
                .hasSameSizeAs(modules)
                .allMatch(element -> "true".equals(element.getTextContent()));
        for (Element source : ModuleFiles.elements(extension, "sourcePackageRoot")) {
            String folder =
                    EXTENSION
                            + "site-webscripts/"
                            + source.getTextContent().replace('.', '/')
                            + "/";
            assertThat(ModuleFiles.all()).anyMatch(path -> path.startsWith(folder));
        }
    }

    @Test
    public void thePageLeadsToItsTemplateAndItsComponent() {
        Document page = ModuleFiles.xml(EXTENSION + "site-data/pages/city-edms-registers.xml");
        String instance = ModuleFiles.elements(page, "template-instance").get(0).getTextContent();
        assertThat(ModuleFiles.elements(page, "authentication").get(0).getTextContent())
                .isEqualTo("user");
        Document template =
                ModuleFiles.xml(EXTENSION + "site-data/template-instances/" + instance + ".xml");
        String type = ModuleFiles.elements(template, "template-type").get(0).getTextContent();
        String ftl = EXTENSION + "templates/" + type + ".ftl";
        assertThat(ModuleFiles.exists(ftl)).as(ftl).isTrue();
        String region = ModuleFiles.elements(template, "region-id").get(0).getTextContent();
        assertThat(ModuleFiles.text(ftl))
                .contains("<@region id=\"" + region + "\" scope=\"template\"");
        assertThat(webScriptUrls())
                .contains(ModuleFiles.elements(template, "url").get(0).getTextContent());
    }

    @Test
    public void everyScriptStyleAndIconExistsAndIsServed() {
        Set<String> referred = new TreeSet<>();
        for (Element dependency : ModuleFiles.elements(config, "dependencies")) {
            for (String kind : List.of("css", "js")) {
                for (int i = 0; i < dependency.getElementsByTagName(kind).getLength(); i++) {
                    Element element = (Element) dependency.getElementsByTagName(kind).item(i);
                    referred.add(element.getAttribute("src"));
                }
            }
        }
        for (Element indicator : ModuleFiles.elements(config, "indicator")) {
            referred.add("components/documentlibrary/indicators/" + indicator.getAttribute("icon"));
        }
        assertThat(referred).hasSizeGreaterThan(3);
        for (String path : referred) {
            assertThat(ModuleFiles.exists("META-INF/" + path)).as(path).isTrue();
            assertThat(BlockedPaths.blocks("/res/" + path)).as(path).isFalse();
        }
    }

    @Test
    public void everyActionOfAGroupIsDefinedAndItsFunctionExists() {
        Set<String> defined = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (Element action : ModuleFiles.elements(config, "action")) {
            boolean inGroup = "actionGroup".equals(action.getParentNode().getNodeName());
            (inGroup ? used : defined).add(action.getAttribute("id"));
        }
        assertThat(used).isEqualTo(defined).isNotEmpty();
        String script = ModuleFiles.text("META-INF/components/city-edms/documentlibrary.js");
        for (Element parameter : ModuleFiles.elements(config, "param")) {
            if ("function".equals(parameter.getAttribute("name"))) {
                assertThat(script).contains("actionName: \"" + parameter.getTextContent() + "\"");
            }
        }
    }

    @Test
    public void everyEvaluatorOfOursIsABean() {
        Set<String> beans =
                ModuleFiles.elements(
                                ModuleFiles.xml(EXTENSION + "city-edms-share-context.xml"), "bean")
                        .stream()
                        .map(bean -> bean.getAttribute("id"))
                        .collect(Collectors.toSet());
        Stream<String> evaluators =
                Stream.concat(
                        ModuleFiles.elements(config, "evaluator").stream()
                                .map(Element::getTextContent),
                        ModuleFiles.elements(config, "line").stream()
                                .map(line -> line.getAttribute("evaluator")));
        assertThat(evaluators.filter(id -> id.startsWith("evaluator.city-edms.")))
                .isNotEmpty()
                .allMatch(beans::contains);
    }

    /**
     * A property that the model has and the form lacks would be a field of the card that nobody
     * sees in Share.
     */
    @Test
    public void theFormsShowEveryPropertyOfTheModel() throws Exception {
        assertThat(Files.exists(MODEL)).as("the platform's model").isTrue();
        String model = Files.readString(MODEL);
        Set<String> shown =
                ModuleFiles.elements(config, "show").stream()
                        .map(show -> show.getAttribute("id"))
                        .filter(id -> id.startsWith("ce:"))
                        .collect(Collectors.toSet());
        for (String property : shown) {
            assertThat(model).contains("<property name=\"" + property + "\">");
        }
        Set<String> types =
                ModuleFiles.elements(config, "config").stream()
                        .filter(block -> "node-type".equals(block.getAttribute("evaluator")))
                        .map(block -> block.getAttribute("condition"))
                        .collect(Collectors.toSet());
        for (String type : types) {
            assertThat(model).contains("<type name=\"" + type + "\">");
        }
        String card = model.substring(model.indexOf("<types>"), model.indexOf("</types>"));
        for (String line : card.lines().toList()) {
            if (line.contains("<property name=\"ce:")) {
                String name = line.replaceAll(".*name=\"([^\"]+)\".*", "$1");
                assertThat(shown.contains(name) || NOT_FOR_PEOPLE.contains(name)).as(name).isTrue();
            }
        }
    }

    /**
     * Share translates the label of a choice only in braces; a value that the model does not allow
     * could not be stored.
     */
    @Test
    public void theChoicesAreTranslatedAndAllowed() throws Exception {
        String model = Files.readString(MODEL);
        List<Element> lists =
                ModuleFiles.elements(config, "control-param").stream()
                        .filter(parameter -> "options".equals(parameter.getAttribute("name")))
                        .toList();
        assertThat(lists).isNotEmpty();
        for (Element list : lists) {
            for (String choice : list.getTextContent().split(",", -1)) {
                assertThat(choice).matches("[a-z-]+\\|\\{city-edms\\.[\\w.-]+}");
                assertThat(model)
                        .contains(
                                "<value>" + choice.substring(0, choice.indexOf('|')) + "</value>");
            }
            String control = ((Element) list.getParentNode()).getAttribute("template");
            assertThat(ModuleFiles.exists(EXTENSION + "site-webscripts" + control))
                    .as(control)
                    .isTrue();
        }
    }

    private static Set<String> webScriptUrls() {
        return ModuleFiles.all().stream()
                .filter(path -> path.endsWith(".desc.xml"))
                .flatMap(path -> ModuleFiles.elements(ModuleFiles.xml(path), "url").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }
}
