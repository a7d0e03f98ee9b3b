package org.alfresco.repo.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors ACS: parameter definitions are built once for the root locale and for each of {@code
 * locales}. A language outside that set never shows, whatever bundles exist.
 */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {
    protected static final String DISPLAY_LABEL = "display-label";

    protected boolean adhocPropertiesAllowed = false;
    protected RuntimeActionService runtimeActionService;

    private Set<Locale> locales = Set.of();

    @Override
    public String toString() {
        return "ParameterizedItem[title='"
                + getTitleKey()
                + "', description='"
                + getDescriptionKey()
                + "']";
    }

    public void setLocales(Set<Locale> locales) {
        this.locales = locales;
    }

    /** The misspelt name is ACS's own. */
    protected List<ParameterDefinition> getParameterDefintions() {
        List<ParameterDefinition> definitions = new ArrayList<>();
        addParameterDefinitions(definitions);
        return definitions;
    }

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    protected Map<Locale, List<ParameterDefinition>> getLocalizedParameterDefinitions() {
        List<ParameterDefinition> root = getParameterDefintions();
        Map<Locale, List<ParameterDefinition>> localized = new HashMap<>();
        localized.put(Locale.ROOT, root);
        for (Locale locale : locales) {
            localized.put(locale, root.stream().map(each -> translate(each, locale)).toList());
        }
        return localized;
    }

    private ParameterDefinition translate(ParameterDefinition definition, Locale locale) {
        return new ParameterDefinitionImpl(
                definition.getName(),
                definition.getType(),
                definition.isMandatory(),
                getParamDisplayLabel(definition.getName(), locale),
                definition.isMultiValued(),
                definition.getParameterConstraintName());
    }

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }

    protected String getTitleKey() {
        return name + ".title";
    }

    protected String getDescriptionKey() {
        return name + ".description";
    }

    public void setAdhocPropertiesAllowed(boolean allowed) {
        this.adhocPropertiesAllowed = allowed;
    }

    protected boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL);
    }

    protected String getParamDisplayLabel(String paramName, Locale locale) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL, locale);
    }

    protected void checkMandatoryProperties(
            ParameterizedItem ruleItem, ParameterizedItemDefinition ruleItemDefinition) {
        List<ParameterDefinition> definitions = ruleItemDefinition.getParameterDefinitions();
        if (definitions == null) {
            return;
        }
        for (ParameterDefinition definition : definitions) {
            if (definition.isMandatory()
                    && ruleItem.getParameterValue(definition.getName()) == null) {
                throw new RuleServiceException(
                        "Mandatory parameter '"
                                + definition.getName()
                                + "' of '"
                                + ruleItemDefinition.getName()
                                + "' has no value");
            }
        }
    }
}
