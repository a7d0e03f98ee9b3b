package org.cityedms.benchmarks;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.regex.Pattern;

/**
 * Loads a piece of work once more, with the packages of such work, where the classes of the AMP
 * are: only there it meets the beans it measures.
 */
final class BesideModule extends URLClassLoader {
    private static final Pattern PACKAGES =
            Pattern.compile("org\\.cityedms\\.benchmarks\\.(registers|control)\\..*");

    BesideModule(ClassLoader module) {
        super("benchmark", new URL[] {here()}, module);
    }

    private static URL here() {
        return BesideModule.class.getProtectionDomain().getCodeSource().getLocation();
    }

    RepositoryWork beside(Class<? extends RepositoryWork> work)
            throws ReflectiveOperationException {
        return loadClass(work.getName())
                .asSubclass(RepositoryWork.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!PACKAGES.matcher(name).matches()) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
