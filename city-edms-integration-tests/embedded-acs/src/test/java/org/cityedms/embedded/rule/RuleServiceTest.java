package org.cityedms.embedded.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.createFolder;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;
import static org.cityedms.embedded.testing.RunningRepository.nodes;
import static org.cityedms.embedded.testing.RunningRepository.pause;
import static org.cityedms.embedded.testing.RunningRepository.waitUntil;
import static org.cityedms.embedded.testing.RunningRepository.write;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.cityedms.embedded.action.RecordingAction;
import org.junit.Test;

public class RuleServiceTest {
    private final ActionService actions = bean("actionService", ActionService.class);
    private final RuleService rules = bean("ruleService", RuleService.class);
    private final RecordingAction recording = RecordingAction.registered();
    private final String tag = UUID.randomUUID().toString();
    private final NodeRef folder = newFolder();

    private Rule rule(String type, Consumer<Rule> change) {
        Action action = actions.createAction(RecordingAction.NAME, Map.of("tag", tag));
        CompositeAction sequence = actions.createCompositeAction();
        sequence.addAction(action);
        Rule rule = new Rule();
        rule.setTitle("Реєструвати");
        rule.setRuleType(type);
        rule.setAction(sequence);
        change.accept(rule);
        return asAdmin(() -> rules.saveRule(folder, rule));
    }

    private Rule rule(String type) {
        return rule(type, rule -> {});
    }

    private List<NodeRef> ranOn() {
        return recording.runs(tag).stream().map(RecordingAction.Run::node).toList();
    }

    @Test
    public void inbound_fileWithContent_firesOnceAtTheEndOfTheTransaction() {
        rule(RuleType.INBOUND);
        NodeRef file =
                asAdmin(
                        () -> {
                            NodeRef created = createFile(folder, "a.txt", "перший");
                            write(created, "другий");
                            nodes().setProperty(created, ContentModel.PROP_TITLE, "Лист");
                            assertThat(ranOn()).isEmpty();
                            return created;
                        });
        assertThat(ranOn()).containsExactly(file);
        assertThat(recording.runs(tag).get(0).thread()).isEqualTo(Thread.currentThread().getName());
    }

    @Test
    public void inbound_failingRule_rollsTheUploadBack() {
        rule(
                RuleType.INBOUND,
                rule ->
                        ((CompositeAction) rule.getAction())
                                .getAction(0)
                                .setParameterValue("fail", true));
        assertThatThrownBy(() -> asAdmin(() -> createFile(folder, "a.txt", "x")))
                .hasMessageContaining("asked to fail");
        assertThat(
                        asAdmin(
                                () ->
                                        nodes().getChildByName(
                                                        folder,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        "a.txt")))
                .isNull();
    }

    @Test
    public void inbound_emptyFile_firesWhenItsContentComes() {
        rule(RuleType.INBOUND);
        NodeRef file =
                asAdmin(
                        () -> {
                            NodeRef created = createFile(folder, "a.txt");
                            write(created, "");
                            return created;
                        });
        assertThat(ranOn()).isEmpty();
        asAdmin(() -> write(file, "тепер є"));
        assertThat(ranOn()).containsExactly(file);
    }

    @Test
    public void inbound_firesAsTheUserWhoPutTheFileThere() {
        rule(RuleType.INBOUND);
        String user = newUser();
        as(user, () -> createFile(folder, "a.txt", "x"));
        assertThat(recording.runs(tag)).hasSize(1);
        assertThat(recording.runs(tag).get(0).user()).isEqualTo(user);
    }

    @Test
    public void inbound_asynchronous_runsAfterCommitOnAnotherThread() {
        rule(RuleType.INBOUND, rule -> rule.setExecuteAsynchronously(true));
        NodeRef file = asAdmin(() -> createFile(folder, "a.txt", "x"));
        waitUntil(() -> !ranOn().isEmpty());
        assertThat(ranOn()).containsExactly(file);
        assertThat(recording.runs(tag).get(0).thread()).startsWith("async-action");
    }

    @Test
    public void inbound_moveIntoTheFolder_firesAndRenamingWithinDoesNot() {
        NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt", "x"));
        rule(RuleType.INBOUND);
        asAdmin(
                () ->
                        nodes().moveNode(
                                        file,
                                        folder,
                                        ContentModel.ASSOC_CONTAINS,
                                        nodes().getPrimaryParent(file).getQName()));
        assertThat(ranOn()).containsExactly(file);
        asAdmin(() -> nodes().setProperty(file, ContentModel.PROP_NAME, "b.txt"));
        assertThat(ranOn()).hasSize(1);
    }

    @Test
    public void inbound_subfolder_firesOnlyWhenAppliedToChildren() {
        NodeRef subfolder = asAdmin(() -> createFolder(folder, "sub"));
        Rule rule = rule(RuleType.INBOUND);
        asAdmin(() -> createFile(subfolder, "a.txt", "x"));
        assertThat(ranOn()).isEmpty();
        rule.applyToChildren(true);
        asAdmin(() -> rules.saveRule(folder, rule));
        NodeRef file = asAdmin(() -> createFile(subfolder, "b.txt", "x"));
        assertThat(ranOn()).containsExactly(file);
    }

    @Test
    public void disabled_firesNothing() {
        Rule rule = rule(RuleType.INBOUND, each -> each.setRuleDisabled(true));
        asAdmin(() -> createFile(folder, "a.txt", "x"));
        rule.setRuleDisabled(false);
        asAdmin(() -> rules.saveRule(folder, rule));
        asAdmin(
                () -> {
                    rules.disableRules();
                    try {
                        createFile(folder, "b.txt", "x");
                    } finally {
                        rules.enableRules();
                    }
                });
        asAdmin(
                () -> {
                    rules.disableRules(folder);
                    createFile(folder, "c.txt", "x");
                });
        assertThat(ranOn()).isEmpty();
    }

    @Test
    public void condition_mimetype_choosesTheFiles() {
        rule(
                RuleType.INBOUND,
                rule ->
                        rule.getAction()
                                .addActionCondition(
                                        actions.createActionCondition(
                                                "compare-mime-type",
                                                Map.of("value", "application/pdf"))));
        asAdmin(() -> createFile(folder, "a.txt", "x"));
        assertThat(ranOn()).isEmpty();
    }

    @Test
    public void update_firesForChangesOfOlderNodesOnly() {
        rule(RuleType.UPDATE);
        NodeRef file = asAdmin(() -> createFile(folder, "a.txt", "x"));
        assertThat(ranOn()).isEmpty();
        asAdmin(() -> nodes().setProperty(file, ContentModel.PROP_TITLE, "Лист"));
        assertThat(ranOn()).containsExactly(file);
        asAdmin(() -> write(file, "інше"));
        assertThat(ranOn()).containsExactly(file, file);
    }

    @Test
    public void outbound_firesWhileTheNodeIsStillThere() {
        rule(RuleType.OUTBOUND);
        NodeRef file = asAdmin(() -> createFile(folder, "a.txt", "x"));
        assertThat(ranOn()).isEmpty();
        asAdmin(() -> nodes().deleteNode(file));
        assertThat(ranOn()).isNotEmpty().containsOnly(file);
        assertThat(recording.runs(tag).get(0).seen()).isTrue();
    }

    @Test
    public void saveRule_comesBackAsItWas() {
        Rule saved =
                rule(
                        RuleType.INBOUND,
                        rule -> {
                            rule.setDescription("Опис");
                            rule.setRuleTypes(List.of(RuleType.INBOUND, RuleType.UPDATE));
                            rule.applyToChildren(true);
                        });
        List<Rule> found = asAdmin(() -> rules.getRules(folder));
        assertThat(found).containsExactly(saved);
        assertThat(found.get(0))
                .usingRecursiveComparison()
                .ignoringFields("action")
                .isEqualTo(saved);
        assertThat(found.get(0).getAction()).isEqualTo(saved.getAction());
        assertThat(asAdmin(() -> rules.getOwningNodeRef(saved))).isEqualTo(folder);
        asAdmin(() -> rules.removeRule(folder, saved));
        assertThat(asAdmin(() -> rules.getRules(folder))).isEmpty();
        asAdmin(() -> createFile(folder, "a.txt", "x"));
        pause(50);
        assertThat(ranOn()).isEmpty();
    }

    @Test
    public void saveRule_withoutRightOrTitleOrAction_isRefused() {
        Rule rule = new Rule();
        rule.setRuleType(RuleType.INBOUND);
        rule.setTitle("x");
        rule.setAction(actions.createCompositeAction());
        String user = newUser();
        assertThatThrownBy(() -> as(user, () -> rules.saveRule(folder, rule)))
                .isInstanceOf(RuleServiceException.class);
        rule.setTitle("");
        assertThatThrownBy(() -> asAdmin(() -> rules.saveRule(folder, rule)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
