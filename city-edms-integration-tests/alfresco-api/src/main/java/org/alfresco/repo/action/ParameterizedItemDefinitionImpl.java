package org.alfresco.repo.action;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors ACS: titles are looked up at each call, but parameter labels were built at start-up for a
 * fixed set of locales; a locale outside that set gets the labels of the root locale.
 */
public abstract class ParameterizedItemDefinitionImpl
        implements ParameterizedItemDefinition, Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private String titleKey;
    private String descriptionKey;
    private boolean adhocPropertiesAllowed;
    private transient Map<Locale, List<ParameterDefinition>> parameterDefinitions = Map.of();

    public ParameterizedItemDefinitionImpl(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setTitleKey(String title) {
        this.titleKey = title;
    }

    @Override
    public String getTitle() {
        return I18NUtil.getMessage(titleKey);
    }

    public void setDescriptionKey(String descriptionKey) {
        this.descriptionKey = descriptionKey;
    }

    @Override
    public String getDescription() {
        return I18NUtil.getMessage(descriptionKey);
    }

    @Override
    public boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    public void setAdhocPropertiesAllowed(boolean adhocPropertiesAllowed) {
        this.adhocPropertiesAllowed = adhocPropertiesAllowed;
    }

    public void setLocalizedParameterDefinitions(
            Map<Locale, List<ParameterDefinition>> parameterDefinitions) {
        for (List<ParameterDefinition> definitions : parameterDefinitions.values()) {
            long names = definitions.stream().map(ParameterDefinition::getName).distinct().count();
            if (names != definitions.size()) {
                throw new RuleServiceException(
                        "Two parameters of '" + name + "' have the same name");
            }
        }
        this.parameterDefinitions = parameterDefinitions;
    }

    @Override
    public boolean hasParameterDefinitions() {
        List<ParameterDefinition> definitions = getParameterDefinitions();
        return definitions != null && !definitions.isEmpty();
    }

    @Override
    public List<ParameterDefinition> getParameterDefinitions() {
        Locale nearest =
                I18NUtil.getNearestLocale(I18NUtil.getLocale(), parameterDefinitions.keySet());
        List<ParameterDefinition> definitions =
                nearest == null ? null : parameterDefinitions.get(nearest);
        return definitions == null ? parameterDefinitions.get(Locale.ROOT) : definitions;
    }

    @Override
    public ParameterDefinition getParameterDefintion(String name) {
        List<ParameterDefinition> definitions = getParameterDefinitions();
        if (definitions == null) {
            return null;
        }
        return definitions.stream()
                .filter(definition -> definition.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
