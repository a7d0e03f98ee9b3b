package org.cityedms.embedded.boot;

import java.nio.file.Path;
import java.util.Properties;

/** What the command line says. */
public record Options(Path amp, Path data, int port, Properties properties) {
    private static final String USAGE =
            "Usage: --amp FILE --data DIR --port N [--property key=value]...";

    public static Options parse(String... args) {
        Path amp = null;
        Path data = null;
        Integer port = null;
        Properties properties = new Properties();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value. " + USAGE);
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--amp" -> amp = Path.of(value);
                case "--data" -> data = Path.of(value);
                case "--port" -> port = port(value);
                case "--property" -> addProperty(properties, value);
                default ->
                        throw new IllegalArgumentException(
                                "Unknown option " + args[i] + ". " + USAGE);
            }
        }
        if (amp == null || data == null || port == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Options(amp, data, port, properties);
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port needs a number, not " + value, e);
        }
        throw new IllegalArgumentException("--port needs a number from 0 to 65535, not " + value);
    }

    private static void addProperty(Properties properties, String keyAndValue) {
        int equals = keyAndValue.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--property needs key=value, not " + keyAndValue);
        }
        properties.setProperty(keyAndValue.substring(0, equals), keyAndValue.substring(equals + 1));
    }
}
