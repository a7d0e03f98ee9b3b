package org.alfresco.repo.dictionary;

import java.util.List;

/** Loads models and their labels; beans have the parent `dictionaryModelBootstrap`. */
public class DictionaryBootstrap {
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setModels(List<String> modelResources) {
        this.models = modelResources;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    public void bootstrap() {
        throw new UnsupportedOperationException(
                "DictionaryBootstrap.bootstrap without the parent dictionaryModelBootstrap: "
                        + models
                        + labels);
    }
}
