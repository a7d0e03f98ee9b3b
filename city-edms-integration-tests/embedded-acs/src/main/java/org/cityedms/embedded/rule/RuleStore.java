package org.cityedms.embedded.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.embedded.action.ActionStore;

/**
 * Mirrors the persistence in ACS's RuleServiceImpl: a folder's rules are nodes in a system folder
 * below it; a rule applied to children is inherited by everything below, nearest rules last.
 */
public final class RuleStore {
    private static final String RULES = "rules";

    private final NodeService nodeService;
    private final NodeService unchecked;
    private final ActionStore actions;

    /**
     * @param nodeService checks rights
     * @param unchecked checks none: which folders have rules is asked for every node that comes
     */
    public RuleStore(NodeService nodeService, NodeService unchecked, ActionStore actions) {
        this.nodeService = nodeService;
        this.unchecked = unchecked;
        this.actions = actions;
    }

    List<Rule> ownRules(NodeRef folder) {
        if (!unchecked.hasAspect(folder, RuleModel.ASPECT_RULES)) {
            return List.of();
        }
        return ruleNodes(folder).stream().map(this::load).toList();
    }

    List<Rule> inheritedRules(NodeRef node) {
        return new ArrayList<>(inherited(node, new HashSet<>()));
    }

    private Set<Rule> inherited(NodeRef node, Set<NodeRef> visited) {
        Set<Rule> rules = new LinkedHashSet<>();
        if (!visited.add(node)
                || unchecked.hasAspect(node, RuleModel.ASPECT_IGNORE_INHERITED_RULES)) {
            return rules;
        }
        for (ChildAssociationRef link : unchecked.getParentAssocs(node)) {
            if (!isMembership(link)) {
                rules.addAll(inherited(link.getParentRef(), visited));
                ownRules(link.getParentRef()).stream()
                        .filter(Rule::isAppliedToChildren)
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private static boolean isMembership(ChildAssociationRef link) {
        return link.getTypeQName().equals(ContentModel.ASSOC_MEMBER)
                || link.getTypeQName().equals(ContentModel.ASSOC_IN_ZONE);
    }

    int count(NodeRef folder) {
        return ruleNodes(folder).size();
    }

    @SuppressWarnings("unchecked")
    Rule load(NodeRef ruleNode) {
        Map<QName, Serializable> properties = nodeService.getProperties(ruleNode);
        Rule rule = new Rule(ruleNode);
        rule.setTitle(text(properties.get(ContentModel.PROP_TITLE)));
        rule.setDescription(text(properties.get(ContentModel.PROP_DESCRIPTION)));
        rule.setRuleTypes((List<String>) properties.get(RuleModel.PROP_RULE_TYPE));
        rule.applyToChildren(isTrue(properties, RuleModel.PROP_APPLY_TO_CHILDREN));
        rule.setExecuteAsynchronously(isTrue(properties, RuleModel.PROP_EXECUTE_ASYNC));
        rule.setRuleDisabled(isTrue(properties, RuleModel.PROP_DISABLED));
        List<NodeRef> found = children(ruleNode, RuleModel.ASSOC_ACTION);
        if (found.size() != 1) {
            throw new RuleServiceException(
                    "Rule " + ruleNode + " has " + found.size() + " actions instead of one");
        }
        rule.setAction(actions.load(found.get(0)));
        return rule;
    }

    private static String text(Serializable value) {
        return value instanceof MLText ml ? ml.getDefaultValue() : (String) value;
    }

    private static boolean isTrue(Map<QName, Serializable> properties, QName name) {
        return Boolean.TRUE.equals(properties.get(name));
    }

    void save(NodeRef folder, Rule rule) {
        if (rule.getNodeRef() == null) {
            rule.setNodeRef(create(folder, rule));
        } else {
            properties(rule)
                    .forEach(
                            (name, value) ->
                                    nodeService.setProperty(rule.getNodeRef(), name, value));
        }
        for (NodeRef action : children(rule.getNodeRef(), RuleModel.ASSOC_ACTION)) {
            if (!action.getId().equals(rule.getAction().getId())) {
                nodeService.deleteNode(action);
            }
        }
        actions.save(
                rule.getNodeRef(),
                RuleModel.ASSOC_ACTION,
                RuleModel.ASSOC_ACTION,
                rule.getAction());
    }

    private NodeRef create(NodeRef folder, Rule rule) {
        if (!nodeService.hasAspect(folder, RuleModel.ASPECT_RULES)) {
            nodeService.addAspect(folder, RuleModel.ASPECT_RULES, null);
        }
        List<NodeRef> ruleFolders = children(folder, RuleModel.ASSOC_RULE_FOLDER);
        NodeRef ruleFolder =
                ruleFolders.isEmpty()
                        ? nodeService
                                .createNode(
                                        folder,
                                        RuleModel.ASSOC_RULE_FOLDER,
                                        RuleModel.ASSOC_RULE_FOLDER,
                                        ContentModel.TYPE_SYSTEM_FOLDER)
                                .getChildRef()
                        : ruleFolders.get(0);
        QName name = QName.createQName(RuleModel.RULE_MODEL_URI, RULES + UUID.randomUUID());
        return nodeService
                .createNode(
                        ruleFolder,
                        ContentModel.ASSOC_CONTAINS,
                        name,
                        RuleModel.TYPE_RULE,
                        properties(rule))
                .getChildRef();
    }

    private static Map<QName, Serializable> properties(Rule rule) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, rule.getTitle());
        properties.put(ContentModel.PROP_DESCRIPTION, rule.getDescription());
        properties.put(RuleModel.PROP_RULE_TYPE, new ArrayList<>(rule.getRuleTypes()));
        properties.put(RuleModel.PROP_APPLY_TO_CHILDREN, rule.isAppliedToChildren());
        properties.put(RuleModel.PROP_EXECUTE_ASYNC, rule.getExecuteAsynchronously());
        properties.put(RuleModel.PROP_DISABLED, rule.getRuleDisabled());
        return properties;
    }

    /** The last rule takes the aspect with it, as in ACS. */
    void remove(NodeRef folder, NodeRef ruleNode) {
        for (NodeRef ruleFolder : children(folder, RuleModel.ASSOC_RULE_FOLDER)) {
            nodeService.removeChild(ruleFolder, ruleNode);
        }
        if (count(folder) == 0) {
            nodeService.removeAspect(folder, RuleModel.ASPECT_RULES);
        }
    }

    List<NodeRef> ruleNodes(NodeRef folder) {
        return children(folder, RuleModel.ASSOC_RULE_FOLDER).stream()
                .flatMap(each -> children(each, ContentModel.ASSOC_CONTAINS).stream())
                .toList();
    }

    private List<NodeRef> children(NodeRef parent, QName assocType) {
        return nodeService.getChildAssocs(parent, assocType, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }
}
