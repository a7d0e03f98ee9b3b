package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A public method of an object, called when the event happens; while it runs it does not call
 * itself again.
 */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;
    private final Map<Class<?>, Object> made = new HashMap<>();

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = Objects.requireNonNull(instance, "Instance");
        this.method = Objects.requireNonNull(method, "Method");
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }

    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        return policy.cast(made.computeIfAbsent(policy, this::make));
    }

    private Object make(Class<?> policy) {
        Method[] declared = policy.getMethods();
        if (declared.length != 1) {
            throw new PolicyException(
                    "Policy interface "
                            + policy.getCanonicalName()
                            + " does not have a single method");
        }
        Method target = target(declared[0], policy);
        return Proxy.newProxyInstance(
                policy.getClassLoader(),
                new Class<?>[] {policy},
                (proxy, called, args) ->
                        called.getDeclaringClass() == Object.class
                                ? ofObject(proxy, called, args)
                                : invoke(target, args));
    }

    private Method target(Method declared, Class<?> policy) {
        try {
            Method found = instance.getClass().getMethod(method, declared.getParameterTypes());
            found.trySetAccessible();
            return found;
        } catch (NoSuchMethodException e) {
            throw new PolicyException(
                    "Method "
                            + method
                            + " not found or accessible on "
                            + instance.getClass()
                            + " for policy "
                            + policy.getName(),
                    e);
        }
    }

    private Object invoke(Method target, Object[] args) throws Throwable {
        if (!isEnabled()) {
            return null;
        }
        try {
            disable();
            return target.invoke(instance, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            enable();
        }
    }

    private Object ofObject(Object proxy, Method called, Object[] args) {
        return switch (called.getName()) {
            case "toString" -> toString();
            case "hashCode" -> System.identityHashCode(proxy);
            default -> proxy == args[0];
        };
    }
}
