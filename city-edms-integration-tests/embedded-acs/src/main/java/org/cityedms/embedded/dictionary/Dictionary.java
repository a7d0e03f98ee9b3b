package org.cityedms.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors org.alfresco.repo.dictionary.DictionaryComponent: all models, loaded from the class path
 * at start and never changed after. The last declaration of a property wins a look-up without
 * class.
 */
public final class Dictionary implements DictionaryService {
    private final Namespaces namespaces;
    private final Map<QName, DataType> dataTypes = new LinkedHashMap<>();
    private final Map<QName, Model> models = new ConcurrentHashMap<>();
    private final Map<QName, ModelClass> classes = new ConcurrentHashMap<>();
    private final Map<QName, PropertyDefinition> properties = new ConcurrentHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new ConcurrentHashMap<>();
    private final Map<QName, ConstraintDefinition> constraints = new ConcurrentHashMap<>();

    public Dictionary(Namespaces namespaces) {
        this.namespaces = namespaces;
        dataType(DataTypeDefinition.ANY, Object.class);
        dataType(DataTypeDefinition.ENCRYPTED, Object.class);
        dataType(DataTypeDefinition.TEXT, String.class);
        dataType(DataTypeDefinition.MLTEXT, MLText.class);
        dataType(DataTypeDefinition.CONTENT, ContentData.class);
        dataType(DataTypeDefinition.INT, Integer.class);
        dataType(DataTypeDefinition.LONG, Long.class);
        dataType(DataTypeDefinition.FLOAT, Float.class);
        dataType(DataTypeDefinition.DOUBLE, Double.class);
        dataType(DataTypeDefinition.DATE, Date.class);
        dataType(DataTypeDefinition.DATETIME, Date.class);
        dataType(DataTypeDefinition.BOOLEAN, Boolean.class);
        dataType(DataTypeDefinition.QNAME, QName.class);
        dataType(DataTypeDefinition.CATEGORY, NodeRef.class);
        dataType(DataTypeDefinition.NODE_REF, NodeRef.class);
        dataType(DataTypeDefinition.CHILD_ASSOC_REF, ChildAssociationRef.class);
        dataType(DataTypeDefinition.ASSOC_REF, AssociationRef.class);
        dataType(DataTypeDefinition.PATH, Path.class);
        dataType(DataTypeDefinition.LOCALE, Locale.class);
        dataType(DataTypeDefinition.PERIOD, Object.class);
    }

    private void dataType(QName name, Class<?> javaClass) {
        dataTypes.put(name, new DataType(name, javaClass.getName()));
    }

    /** Loads models by their place on the class path. */
    public void load(ClassLoader loader, List<String> locations) {
        for (String location : locations) {
            try (InputStream xml = loader.getResourceAsStream(location)) {
                if (xml == null) {
                    throw new DictionaryException("Could not find bootstrap model " + location);
                }
                new ModelReader(this, namespaces).read(xml, location);
            } catch (IOException e) {
                throw new DictionaryException("Could not read bootstrap model " + location, e);
            }
        }
    }

    void add(Model model, Collection<ModelClass> ofModel) {
        models.put(model.name(), model);
        ofModel.forEach(one -> classes.put(one.getName(), one));
    }

    void add(ConstraintDefinition constraint) {
        constraints.put(constraint.getName(), constraint);
    }

    void addMembers(ModelClass owner) {
        owner.ownProperties.forEach(properties::put);
        owner.ownAssociations.forEach(associations::put);
        owner.ownProperties.values().stream()
                .flatMap(property -> property.constraints().stream())
                .forEach(constraint -> constraints.putIfAbsent(constraint.getName(), constraint));
    }

    DataType dataType(QName name) {
        DataType found = dataTypes.get(name);
        if (found == null) {
            throw new DictionaryException("No data type " + name);
        }
        return found;
    }

    ModelClass required(QName name) {
        ModelClass found = classes.get(name);
        if (found == null) {
            throw new DictionaryException("No class " + name);
        }
        return found;
    }

    @Override
    public Collection<QName> getAllModels() {
        return List.copyOf(models.keySet());
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return models.get(model);
    }

    @Override
    public Collection<QName> getAllDataTypes() {
        return List.copyOf(dataTypes.keySet());
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return dataTypes.get(name);
    }

    private List<QName> names(Predicate<ModelClass> wanted) {
        return classes.values().stream().filter(wanted).map(ModelClass::getName).toList();
    }

    @Override
    public Collection<QName> getAllTypes() {
        return names(one -> !one.isAspect());
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return names(one -> !one.isAspect() && one.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getAllAspects() {
        return names(ModelClass::isAspect);
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return names(one -> one.isAspect() && one.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return subClasses(type, follow);
    }

    @Override
    public Collection<QName> getSubAspects(QName aspect, boolean follow) {
        return subClasses(aspect, follow);
    }

    /** With itself first, as ACS answers when following. */
    private Collection<QName> subClasses(QName name, boolean follow) {
        if (!follow) {
            return names(one -> name.equals(one.getParentName()));
        }
        return names(one -> isSubClass(one.getName(), name));
    }

    @Override
    public TypeDefinition getType(QName name) {
        return classes.get(name) instanceof TypeDefinition type ? type : null;
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        return classes.get(name) instanceof AspectDefinition aspect ? aspect : null;
    }

    @Override
    public TypeDefinition getAnonymousType(QName type, Collection<QName> aspects) {
        throw new UnsupportedOperationException("DictionaryService.getAnonymousType");
    }

    @Override
    public TypeDefinition getAnonymousType(QName name) {
        throw new UnsupportedOperationException("DictionaryService.getAnonymousType");
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return name == null ? null : classes.get(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        for (ModelClass one = classes.get(className);
                one != null;
                one = one.getParentClassDefinition()) {
            if (one.getName().equals(ofClassName)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        ModelClass owner = classes.get(className);
        return owner == null ? null : owner.getProperties().get(propertyName);
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return properties.get(propertyName);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        ModelClass owner = classes.get(className);
        return owner == null ? null : owner.getProperties();
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return properties.values().stream()
                .filter(property -> property.getModel().getName().equals(model))
                .map(PropertyDefinition::getName)
                .toList();
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return associations.get(associationName);
    }

    @Override
    public Collection<QName> getAllAssociations() {
        return List.copyOf(associations.keySet());
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        return constraints.get(constraintQName);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model) {
        return constraints.values().stream()
                .filter(one -> one.getModel().getName().equals(model))
                .toList();
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
