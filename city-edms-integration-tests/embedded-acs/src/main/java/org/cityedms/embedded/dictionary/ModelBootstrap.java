package org.cityedms.embedded.dictionary;

import java.util.List;
import org.alfresco.repo.dictionary.DictionaryBootstrap;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The class behind the abstract bean `dictionaryModelBootstrap`; mirrors
 * org.alfresco.repo.dictionary.DictionaryBootstrap: models and labels are loaded when the bean is
 * made.
 */
public final class ModelBootstrap extends DictionaryBootstrap implements BeanClassLoaderAware {
    private final Dictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();
    private ClassLoader loader;

    public ModelBootstrap(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        this.loader = classLoader;
    }

    @Override
    public void setModels(List<String> modelResources) {
        this.models = List.copyOf(modelResources);
    }

    @Override
    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    @Override
    public void bootstrap() {
        dictionary.load(loader, models);
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
