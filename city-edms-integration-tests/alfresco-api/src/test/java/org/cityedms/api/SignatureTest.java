package org.cityedms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Assume;
import org.junit.Test;

/**
 * Compares every public and protected member declared here with the real class of ACS, found in the
 * jars of the directory that {@code -Dacs.jars} names. What differs would link here and fail there.
 */
public class SignatureTest {
    private static final int COMPARED_MODIFIERS =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT;

    private final List<String> differences = new ArrayList<>();

    @Test
    public void everyDeclaredMemberIsThatOfAcs() throws IOException {
        Path jars = realJars();
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        try (URLClassLoader real =
                new URLClassLoader(
                        urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            for (String name : declaredClasses()) {
                compare(name, real);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Path realJars() {
        String directory = System.getProperty("acs.jars", "");
        boolean there = !directory.isEmpty() && Files.isDirectory(Path.of(directory));
        Assume.assumeTrue("skipped: real artifacts not resolvable", there);
        return Path.of(directory);
    }

    /** All classes of this module, by its output folder. */
    private static List<String> declaredClasses() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .map(file -> file.replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private void compare(String name, ClassLoader realLoader) {
        try {
            Class<?> ours = Class.forName(name, false, getClass().getClassLoader());
            if (!visible(ours)) {
                return;
            }
            Class<?> real = Class.forName(name, false, realLoader);
            compareClasses(ours, real);
        } catch (ClassNotFoundException e) {
            differences.add(name + ": no such class in ACS");
        } catch (LinkageError e) {
            differences.add(name + ": cannot be loaded: " + e);
        }
    }

    /** A class nobody outside its package can name promises nothing. */
    private static boolean visible(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
            if (!visible(one.getModifiers()) || one.isAnonymousClass() || one.isLocalClass()) {
                return false;
            }
        }
        return true;
    }

    private static boolean visible(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private void compareClasses(Class<?> ours, Class<?> real) {
        String name = ours.getName();
        if (ours.isInterface() != real.isInterface() || ours.isEnum() != real.isEnum()) {
            differences.add(name + ": is another kind of class");
        }
        if (Modifier.isAbstract(real.getModifiers()) != Modifier.isAbstract(ours.getModifiers())
                && !ours.isEnum()) {
            differences.add(name + ": abstract there or here, not both");
        }
        if (Modifier.isFinal(real.getModifiers())
                && !Modifier.isFinal(ours.getModifiers())
                && !ours.isEnum()) {
            differences.add(name + ": final in ACS");
        }
        superTypes(ours, real);
        for (Field field : ours.getDeclaredFields()) {
            if (visible(field.getModifiers()) && !field.isSynthetic()) {
                field(name, field, real);
            }
        }
        for (Constructor<?> constructor : ours.getDeclaredConstructors()) {
            if (visible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                member(name, constructor, real.getDeclaredConstructors());
            }
        }
        for (Method method : ours.getDeclaredMethods()) {
            if (visible(method.getModifiers()) && !method.isSynthetic()) {
                member(name, method, methods(real).toArray(new Executable[0]));
            }
        }
    }

    /** What is caught, cast or passed as its super type here must be one there. */
    private void superTypes(Class<?> ours, Class<?> real) {
        List<String> realTypes = new ArrayList<>();
        collect(real, realTypes);
        List<String> ourTypes = new ArrayList<>();
        collect(ours, ourTypes);
        for (String type : ourTypes) {
            if (!realTypes.contains(type)) {
                differences.add(ours.getName() + ": is no " + type + " in ACS");
            }
        }
    }

    private static void collect(Class<?> type, List<String> into) {
        if (type == null || into.contains(type.getName())) {
            return;
        }
        into.add(type.getName());
        collect(type.getSuperclass(), into);
        for (Class<?> implemented : type.getInterfaces()) {
            collect(implemented, into);
        }
    }

    private void field(String owner, Field ours, Class<?> real) {
        for (Field field : real.getDeclaredFields()) {
            if (field.getName().equals(ours.getName())) {
                if (!field.getGenericType().toString().equals(ours.getGenericType().toString())
                        || differ(field.getModifiers(), ours.getModifiers())) {
                    differences.add(owner + ": ours " + ours + ", ACS's " + field);
                }
                return;
            }
        }
        differences.add(owner + ": no field " + ours.getName() + " in ACS");
    }

    private static boolean differ(int real, int ours) {
        return (real & COMPARED_MODIFIERS) != (ours & COMPARED_MODIFIERS);
    }

    /** Its own and inherited ones: a call finds either. */
    private static List<Executable> methods(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        if (type != null) {
            all.addAll(Arrays.asList(type.getDeclaredMethods()));
            all.addAll(methods(type.getSuperclass()));
            for (Class<?> implemented : type.getInterfaces()) {
                all.addAll(methods(implemented));
            }
        }
        return all;
    }

    /**
     * Whether a caller or a subclass could tell; who implements a constant of an enum they cannot.
     */
    private static boolean differ(Executable real, Executable ours) {
        boolean redeclared =
                !real.getDeclaringClass().getName().equals(ours.getDeclaringClass().getName());
        int ignored = redeclared || ours.getDeclaringClass().isEnum() ? Modifier.ABSTRACT : 0;
        return differ(real.getModifiers() & ~ignored, ours.getModifiers() & ~ignored);
    }

    private void member(String owner, Executable ours, Executable[] real) {
        String wanted = signature(ours);
        for (Executable candidate : real) {
            if (!candidate.isSynthetic() && signature(candidate).equals(wanted)) {
                if (differ(candidate, ours)) {
                    differences.add(owner + ": modifiers of " + ours + ", ACS's " + candidate);
                }
                thrown(owner, ours, candidate);
                return;
            }
        }
        differences.add(
                owner
                        + ": no "
                        + wanted
                        + " in ACS; there are "
                        + Arrays.stream(real)
                                .filter(one -> one.getName().equals(ours.getName()))
                                .map(SignatureTest::signature)
                                .collect(Collectors.joining("; ")));
    }

    /** Checked exceptions only: the compiler asks for no others. */
    private void thrown(String owner, Executable ours, Executable real) {
        List<String> theirs = checked(real);
        List<String> here = checked(ours);
        if (!theirs.equals(here)) {
            differences.add(
                    owner + ": " + ours.getName() + " throws " + here + ", ACS's " + theirs);
        }
    }

    private static List<String> checked(Executable member) {
        return Arrays.stream(member.getExceptionTypes())
                .filter(type -> !unchecked(type))
                .map(Class::getName)
                .sorted()
                .toList();
    }

    private static boolean unchecked(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            if (one.getName().equals("java.lang.RuntimeException")
                    || one.getName().equals("java.lang.Error")) {
                return true;
            }
        }
        return false;
    }

    private static String signature(Executable member) {
        String parameters =
                Arrays.stream(member.getGenericParameterTypes())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "(", ")"));
        if (member instanceof Method method) {
            return method.getGenericReturnType() + " " + method.getName() + parameters;
        }
        return member.getName() + parameters;
    }
}
