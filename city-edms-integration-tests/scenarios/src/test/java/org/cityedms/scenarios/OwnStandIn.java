package org.cityedms.scenarios;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.StandIn;
import org.junit.Assume;
import org.junit.rules.ExternalResource;

/**
 * A process and data of one scenario's own, to be stopped, killed and started again. Real ACS is
 * passed over: a scenario cannot kill it.
 */
final class OwnStandIn extends ExternalResource {
    private final String name;
    private final Map<String, String> properties = new HashMap<>(SharedStandIn.DEMO);

    private final Map<String, AcsClient> signedIn = new ConcurrentHashMap<>();

    private Path data;
    private StandIn process;

    /**
     * @param name of the folder of its data
     */
    OwnStandIn(String name) {
        this.name = name;
    }

    /** Sets a property before the start. */
    OwnStandIn with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    @Override
    protected void before() throws Throwable {
        Assume.assumeTrue("on a real ACS: a scenario cannot kill its process", !Acs.isReal());
        data = SharedStandIn.emptyFolder(name);
        start();
    }

    @Override
    protected void after() {
        if (process != null && process.isAlive()) {
            process.close();
        }
    }

    void start() throws Exception {
        signedIn.clear();
        process = StandIn.start(SharedStandIn.ROOT, data, StandIn.freePort(), properties);
    }

    StandIn process() {
        return process;
    }

    Path data() {
        return data;
    }

    AcsClient registrar() {
        return client("registrar", Acs.DEMO_PASSWORD);
    }

    AcsClient admin() {
        return client("admin", "admin");
    }

    /** Signs in once for each run of the process: tickets end with it. */
    private AcsClient client(String user, String password) {
        AcsClient anonymous = AcsClient.anonymous(process.address());
        return signedIn.computeIfAbsent(
                user, name -> anonymous.withTicket(Acs.ticket(anonymous, name, password)));
    }
}
