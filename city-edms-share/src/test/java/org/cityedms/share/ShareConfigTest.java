package org.cityedms.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class ShareConfigTest {
    /** An identity, and JSON that the cards of the client take apart. */
    private static final Set<String> NOT_FOR_PEOPLE = Set.of("ce:correspondentId", "ce:additional");

    private static final String EXTENSION = "alfresco/web-extension/";
    private static final Path MODEL =
            Path.of(
                    "..",
                    "city-edms-platform",
                    "src/main/resources/alfresco/module/city-edms-platform/model/city-edms-registration-model.xml");

    private static final Path WORKFLOW = MODEL.resolveSibling("city-edms-workflow-model.xml");
    private static final Path PROCESS =
            MODEL.resolveSibling("../workflow/city-edms-execution.bpmn20.xml");
    private static final Path INTAKE = MODEL.resolveSibling("city-edms-intake-model.xml");

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
                    referred.add(element.getAttribute("src").replaceFirst("^/", ""));
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
    public void everyActionOfOursInAGroupIsDefinedAndItsFunctionExists() {
        Set<String> defined = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (Element action : ModuleFiles.elements(config, "action")) {
            boolean inGroup = "actionGroup".equals(action.getParentNode().getNodeName());
            (inGroup ? used : defined).add(action.getAttribute("id"));
        }
        assertThat(defined).isNotEmpty().allMatch(ShareConfigTest::ours);
        used.removeIf(id -> !ours(id));
        assertThat(used).isEqualTo(defined);
        String script = ModuleFiles.text("META-INF/components/city-edms/documentlibrary.js");
        for (Element parameter : ModuleFiles.elements(config, "param")) {
            if ("function".equals(parameter.getAttribute("name"))) {
                assertThat(script).contains("actionName: \"" + parameter.getTextContent() + "\"");
            }
        }
    }

    /**
     * Of Share's own actions only those are touched that the repository refuses for a registered
     * document; what Share says about them is kept, and other documents lose none.
     */
    @Test
    public void actionsOfShareAreLeftAsTheyAreButForRegisteredDocuments() {
        List<Element> touched =
                ModuleFiles.elements(config, "action").stream()
                        .filter(action -> !ours(action.getAttribute("id")))
                        .toList();
        assertThat(touched.stream().map(action -> action.getAttribute("id")))
                .contains(
                        "document-edit-properties",
                        "document-edit-metadata",
                        "document-upload-new-version",
                        "document-change-type",
                        "document-delete");
        for (Element action : touched) {
            String id = action.getAttribute("id");
            assertThat(action.getParentNode().getNodeName()).as(id).isEqualTo("actionGroup");
            assertThat(action.getAttribute("appendEvaluators")).as(id).isEqualTo("true");
            assertThat(action.getAttribute("index")).as(id).isNotEmpty();
            Set<String> conditions = new TreeSet<>();
            NodeList evaluators = action.getElementsByTagName("evaluator");
            for (int i = 0; i < evaluators.getLength(); i++) {
                Element evaluator = (Element) evaluators.item(i);
                conditions.add(evaluator.getAttribute("negate") + evaluator.getTextContent());
            }
            assertThat(conditions)
                    .as(id)
                    .hasSize(2)
                    .contains("trueevaluator.city-edms.registered")
                    .anyMatch(
                            condition ->
                                    condition.endsWith("InSmartFolder")
                                            || condition.endsWith("DisabledInSmartFolderContext"));
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
        String intake = Files.readString(INTAKE);
        for (Element show : ModuleFiles.elements(config, "show")) {
            if (show.getAttribute("id").startsWith("cei:")) {
                assertThat(intake).contains("<property name=\"" + show.getAttribute("id") + "\">");
            }
        }
        String card = model.substring(model.indexOf("<types>"), model.indexOf("</types>"));
        for (String line : card.lines().toList()) {
            if (line.contains("<property name=\"ce:")) {
                String name = line.replaceAll(".*name=\"([^\"]+)\".*", "$1");
                assertThat(shown.contains(name) || NOT_FOR_PEOPLE.contains(name)).as(name).isTrue();
            }
        }
    }

    /** Share looks for the exact type: one without its forms would show nothing of its card. */
    @Test
    public void everyTypeOfTheModelHasTheFormsOfTheCard() throws Exception {
        List<String> types = new ArrayList<>();
        Matcher type = Pattern.compile("<type name=\"([^\"]+)\">").matcher(Files.readString(MODEL));
        while (type.find()) {
            types.add(type.group(1));
        }
        assertThat(types).contains("ce:document", "ce:incoming").hasSizeGreaterThan(13);
        List<Element> blocks =
                ModuleFiles.elements(config, "config").stream()
                        .filter(block -> "node-type".equals(block.getAttribute("evaluator")))
                        .toList();
        assertThat(blocks.stream().map(block -> block.getAttribute("condition")))
                .containsExactlyElementsOf(types);
        String forms = blocks.get(0).getTextContent();
        for (Element block : blocks) {
            String condition = block.getAttribute("condition");
            assertThat(block.getElementsByTagName("show").getLength())
                    .as(condition)
                    .isGreaterThan(15);
            assertThat(block.getTextContent()).as(condition).isEqualTo(forms);
        }
    }

    @Test
    public void everyKindOfDocumentMayBeChosenAndHasAName() throws Exception {
        String model = Files.readString(MODEL);
        Properties texts =
                ModuleFiles.properties(EXTENSION + "messages/city-edms-share.properties");
        for (Element parent : ModuleFiles.elements(config, "type")) {
            Set<String> kinds = new TreeSet<>();
            NodeList subtypes = parent.getElementsByTagName("subtype");
            for (int i = 0; i < subtypes.getLength(); i++) {
                kinds.add(((Element) subtypes.item(i)).getAttribute("name"));
            }
            assertThat(kinds).contains("ce:incoming", "ce:powerOfAttorney");
            for (String kind : kinds) {
                assertThat(model).contains("<type name=\"" + kind + "\">");
                assertThat(texts).containsKey("type." + kind.replace(':', '_'));
            }
            int declared = model.split("<parent>ce:document</parent>", -1).length - 1;
            assertThat(kinds).hasSize(declared);
        }
    }

    @Test
    public void theDashletsAreOfferedEverywhereAndBringTheirScriptsAndStyles() {
        assertDashlet("journal", 5);
        assertDashlet("control", 7);
    }

    private static void assertDashlet(String name, int places) {
        String folder = EXTENSION + "site-webscripts/org/cityedms/components/dashlets/";
        Document description = ModuleFiles.xml(folder + "city-edms-" + name + ".get.desc.xml");
        assertThat(ModuleFiles.elements(description, "family").get(0).getTextContent())
                .isEqualTo("dashlet");
        String page = ModuleFiles.text(folder + "city-edms-" + name + ".get.html.ftl");
        Matcher resource = Pattern.compile("/res/(components/[\\w./-]+)").matcher(page);
        List<String> paths = new ArrayList<>();
        while (resource.find()) {
            paths.add(resource.group(1));
        }
        assertThat(paths).hasSize(5).allMatch(path -> ModuleFiles.exists("META-INF/" + path));
        String script = ModuleFiles.text("META-INF/components/city-edms/" + name + "-dashlet.js");
        Matcher part = Pattern.compile("this\\.id \\+ \"(-[a-z]+)\"").matcher(script);
        int parts = 0;
        while (part.find()) {
            assertThat(page).contains("id=\"${id}" + part.group(1) + "\"");
            parts++;
        }
        assertThat(parts).as(name).isEqualTo(places);
        String controller = ModuleFiles.text(folder + "city-edms-" + name + ".get.js");
        Matcher imported = Pattern.compile("resource=\"classpath:([^\"]+)\"").matcher(controller);
        assertThat(imported.find()).isTrue();
        assertThat(ModuleFiles.exists(imported.group(1))).isTrue();
        Matcher made =
                Pattern.compile("cityEdmsDashlet\\(\"(\\w+)\", \"(\\w+)\"").matcher(controller);
        assertThat(made.find()).isTrue();
        assertThat(script)
                .contains("CityEdms.dashlet." + made.group(1) + " = function(")
                .contains("keep(\"cityEdms" + made.group(1) + "\", \"" + made.group(2) + "\"")
                .contains("this.options." + made.group(2));
    }

    /** Every task of the process has its form: else Share shows fields of its own, in English. */
    @Test
    public void everyTaskOfTheProcessHasItsForm() throws Exception {
        String process = Files.readString(PROCESS);
        Set<String> tasks = new TreeSet<>();
        Matcher task = Pattern.compile("activiti:formKey=\"(cew:\\w+)\"").matcher(process);
        while (task.find()) {
            tasks.add(task.group(1));
        }
        List<Element> forms = taskForms();
        assertThat(forms.stream().map(form -> form.getAttribute("condition")))
                .containsExactlyInAnyOrderElementsOf(tasks);
        String model = Files.readString(WORKFLOW);
        for (Element form : forms) {
            NodeList shown = form.getElementsByTagName("show");
            for (int i = 0; i < shown.getLength(); i++) {
                String id = ((Element) shown.item(i)).getAttribute("id");
                if (id.startsWith("cew:")) {
                    assertThat(model).contains("<property name=\"" + id + "\">");
                }
            }
            assertThat(form.getTextContent()).contains("{city-edms.task.step.");
        }
    }

    /** A step that the process does not know could only be refused. */
    @Test
    public void theStepsOfAFormAreThoseOfItsTask() throws Exception {
        String model = Files.readString(WORKFLOW);
        for (Element form : taskForms()) {
            boolean decision = "cew:acceptTask".equals(form.getAttribute("condition"));
            String steps = parameter(form, "steps");
            for (String step : steps.split(",", -1)) {
                String[] parts = step.split("\\|", -1);
                assertThat(parts).as(steps).hasSize(3);
                assertThat(parts[1]).matches("\\{city-edms\\.task\\.step\\.[a-z]+}");
                assertThat(parts[2]).isIn("", "text");
                if (decision) {
                    assertThat(model).contains("<value>" + parts[0] + "</value>");
                } else {
                    assertThat(parts[0]).isEqualTo("Next");
                }
            }
        }
    }

    @Test
    public void theControlsOfTasksExist() {
        for (Element form : taskForms()) {
            NodeList controls = form.getElementsByTagName("control");
            for (int i = 0; i < controls.getLength(); i++) {
                String template = ((Element) controls.item(i)).getAttribute("template");
                if (template.startsWith("/org/cityedms/")) {
                    assertThat(ModuleFiles.exists(EXTENSION + "site-webscripts" + template))
                            .as(template)
                            .isTrue();
                }
            }
        }
    }

    /** Which ways there are is no configuration of Share: the repository is asked for them. */
    @Test
    public void theWaysOfReceiptAndDispatchComeFromTheRepository() {
        Element field =
                ModuleFiles.elements(config, "field").stream()
                        .filter(one -> "ce:deliveryMethod".equals(one.getAttribute("id")))
                        .filter(one -> one.getElementsByTagName("control").getLength() > 0)
                        .findFirst()
                        .orElseThrow();
        String template =
                ((Element) field.getElementsByTagName("control").item(0)).getAttribute("template");
        String control = ModuleFiles.text(EXTENSION + "site-webscripts" + template);
        assertThat(control).contains("data-city-edms-way=", "CityEdms.showWay(this)");
        assertThat(ModuleFiles.text("META-INF/components/city-edms/ways.js"))
                .contains("CityEdms.showWay = ask", "city-edms/delivery-ways");
    }

    @Test
    public void theProcessIsNotOfferedToBeStarted() throws Exception {
        Matcher id = Pattern.compile("<process id=\"(\\w+)\"").matcher(Files.readString(PROCESS));
        assertThat(id.find()).isTrue();
        assertThat(
                        ModuleFiles.elements(config, "workflow").stream()
                                .map(workflow -> workflow.getAttribute("name")))
                .containsExactly("activiti$" + id.group(1));
    }

    private List<Element> taskForms() {
        return ModuleFiles.elements(config, "config").stream()
                .filter(block -> "task-type".equals(block.getAttribute("evaluator")))
                .toList();
    }

    private static String parameter(Element form, String name) {
        NodeList parameters = form.getElementsByTagName("control-param");
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            if (name.equals(parameter.getAttribute("name"))) {
                return parameter.getTextContent();
            }
        }
        throw new AssertionError(name + " is missing");
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

    private static boolean ours(String action) {
        return action.startsWith("city-edms-");
    }

    private static Set<String> webScriptUrls() {
        return ModuleFiles.all().stream()
                .filter(path -> path.endsWith(".desc.xml"))
                .flatMap(path -> ModuleFiles.elements(ModuleFiles.xml(path), "url").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }
}
