package org.cityedms.embedded.boot;

import java.util.Properties;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.AbstractXmlApplicationContext;

/**
 * The one Spring context, in ACS's order: the repository's files, module-bootstrap-context.xml of
 * every module, module-context.xml of every module, then alfresco/extension. A bean of the same
 * name in a later file replaces the earlier, as in ACS.
 */
public final class RepositoryContext extends AbstractXmlApplicationContext {
    private static final String[] FILES = {
        "classpath:embedded-acs/application-context.xml",
        "classpath*:embedded-acs/*-context.xml",
        "classpath*:alfresco/module/*/module-bootstrap-context.xml",
        "classpath*:alfresco/module/*/module-context.xml",
        "classpath*:alfresco/extension/*-context.xml",
    };

    private final Properties properties;

    public RepositoryContext(ClassLoader loader, Properties properties) {
        this.properties = properties;
        setClassLoader(loader);
        setDisplayName("repository");
    }

    @Override
    protected String[] getConfigLocations() {
        return FILES.clone();
    }

    @Override
    protected void customizeBeanFactory(DefaultListableBeanFactory beanFactory) {
        beanFactory.setAllowBeanDefinitionOverriding(true);
    }

    @Override
    protected void prepareBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        super.prepareBeanFactory(beanFactory);
        beanFactory.registerSingleton("global-properties", properties);
    }
}
