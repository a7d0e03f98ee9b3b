package org.cityedms.embedded.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.nodes;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.Test;

/** When behaviours run, how often, in which order, and how they are switched off. */
public class PoliciesTest {
    /** Notes what happened to one node. */
    public static final class Recorder {
        private final NodeRef watched;
        private final String name;
        private final List<String> events;

        Recorder(NodeRef watched, String name, List<String> events) {
            this.watched = watched;
            this.name = name;
            this.events = events;
        }

        public void onUpdateProperties(
                NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
            if (nodeRef.equals(watched)) {
                events.add(
                        name
                                + " "
                                + before.get(ContentModel.PROP_TITLE)
                                + ">"
                                + after.get(ContentModel.PROP_TITLE));
            }
        }
    }

    private final NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt"));
    private final List<String> events = new CopyOnWriteArrayList<>();

    private void bind(QName type, String name, NotificationFrequency frequency) {
        bean("policyComponent", PolicyComponent.class)
                .bindClassBehaviour(
                        OnUpdatePropertiesPolicy.QNAME,
                        type,
                        new JavaBehaviour(
                                new Recorder(file, name, events), "onUpdateProperties", frequency));
    }

    private void title(String text) {
        nodes().setProperty(file, ContentModel.PROP_TITLE, text);
    }

    @Test
    public void eachFrequencyHasItsTime() {
        bind(ContentModel.TYPE_CONTENT, "commit", NotificationFrequency.TRANSACTION_COMMIT);
        bind(ContentModel.TYPE_CONTENT, "first", NotificationFrequency.FIRST_EVENT);
        bind(ContentModel.TYPE_CONTENT, "every", NotificationFrequency.EVERY_EVENT);
        asAdmin(
                () -> {
                    title("1");
                    title("2");
                    events.add("end");
                });
        assertThat(events)
                .containsExactly(
                        "first null>1", "every null>1", "every 1>2", "end", "commit null>2");
    }

    @Test
    public void theGeneralClassComesBeforeTheSpecial() {
        bind(ContentModel.TYPE_CONTENT, "special", NotificationFrequency.EVERY_EVENT);
        bind(ContentModel.TYPE_BASE, "general", NotificationFrequency.EVERY_EVENT);
        asAdmin(() -> title("1"));
        assertThat(events).containsExactly("general null>1", "special null>1");
    }

    @Test
    public void whatIsSwitchedOffTwiceNeedsToBeSwitchedOnTwice() {
        bind(ContentModel.TYPE_CONTENT, "every", NotificationFrequency.EVERY_EVENT);
        BehaviourFilter filter = bean("policyBehaviourFilter", BehaviourFilter.class);
        asAdmin(
                () -> {
                    filter.disableBehaviour(file, ContentModel.TYPE_CONTENT);
                    filter.disableBehaviour(file, ContentModel.TYPE_CONTENT);
                    title("1");
                    filter.enableBehaviour(file, ContentModel.TYPE_CONTENT);
                    title("2");
                    filter.enableBehaviour(file, ContentModel.TYPE_CONTENT);
                    title("3");
                    filter.disableBehaviour(file, ContentModel.TYPE_CONTENT);
                });
        asAdmin(() -> title("4"));
        assertThat(events).containsExactly("every 2>3", "every 3>4");
    }
}
