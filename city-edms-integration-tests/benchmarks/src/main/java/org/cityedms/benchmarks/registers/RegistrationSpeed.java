package org.cityedms.benchmarks.registers;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.benchmarks.Arguments;
import org.cityedms.benchmarks.Figure;
import org.cityedms.benchmarks.RepositoryWork;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegistrationService;
import org.springframework.context.ApplicationContext;

/**
 * Registrations a second through the public service, into one register and into eight, beside what
 * the database gives for the same two inserts and counter update alone.
 */
public final class RegistrationSpeed implements RepositoryWork {
    private static final int SECONDS = 5;

    /** So many times as long as a measurement: till then the compiler takes a third of a core. */
    private static final int WARM_UP = 12;

    private static final int TURNS = 5;
    private static final int REGISTERS = 8;
    private static final int[] THREADS = {1, 8, 64};
    private static final int TOTAL_THREADS = 8;
    private static final double LEAST_OF_RAW = 0.5;
    private static final String USER = "admin";

    @Override
    public List<Figure> run(
            ApplicationContext repository, Arguments arguments, PrintStream progress)
            throws Exception {
        SampleRegisters registers = new SampleRegisters(repository);
        List<Register> ours = create(registers, "service");
        List<Register> raw = create(registers, "raw");
        Flow service = service(repository, ours);
        Flow byHand = byHand(repository, raw, false);
        RegisterProof proof = new RegisterProof(repository);
        long nanos = TimeUnit.SECONDS.toNanos(arguments.number("seconds", SECONDS));
        service.run(REGISTERS, REGISTERS, WARM_UP * nanos);
        byHand.run(REGISTERS, REGISTERS, nanos);
        int total = arguments.number("total", 0);
        List<Figure> figures =
                total > 0
                        ? List.of(complete(service, byHand, total, nanos))
                        : compare(service, byHand, byHand(repository, raw, true), nanos, progress);
        for (Register register : ours) {
            progress.println(proof.of(register).text());
        }
        return figures;
    }

    private static Figure complete(Flow service, Flow byHand, int total, long nanos)
            throws Exception {
        double limit = byHand.run(TOTAL_THREADS, 1, nanos);
        double rate = service.complete(TOTAL_THREADS, total);
        return Figure.atLeast("registration.total", rate, "/s", limit * LEAST_OF_RAW);
    }

    private static List<Figure> compare(
            Flow service, Flow byHand, Flow together, long nanos, PrintStream progress)
            throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (int count : new int[] {1, REGISTERS}) {
            for (int threads : THREADS) {
                double[] rates = inTurns(threads, count, nanos, service, byHand, together);
                progress.printf(
                        "%d register(s), %2d thread(s): %8.0f a second, raw %8.0f, raw with both inserts in one statement %8.0f%n",
                        count, threads, rates[0], rates[1], rates[2]);
                figures.add(
                        Figure.atLeast(
                                "registration.%d-registers.%d-threads".formatted(count, threads),
                                rates[0],
                                "/s",
                                rates[1] * LEAST_OF_RAW));
            }
        }
        return figures;
    }

    /** A bit of each again and again, so that a machine that slows down slows all of them. */
    private static double[] inTurns(int threads, int count, long nanos, Flow... flows)
            throws Exception {
        double[] rates = new double[flows.length];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int one = 0; one < flows.length; one++) {
                rates[one] += flows[one].run(threads, count, nanos / TURNS) / TURNS;
            }
        }
        return rates;
    }

    private static List<Register> create(SampleRegisters registers, String code) {
        List<Register> all = new ArrayList<>();
        for (int n = 1; n <= REGISTERS; n++) {
            all.add(registers.create(code + "-" + n));
        }
        return all;
    }

    private static Flow service(ApplicationContext repository, List<Register> registers) {
        RegistrationService service =
                repository.getBean("RegistrationService", RegistrationService.class);
        LocalDate today = OfficeTime.dayOf(Instant.now());
        return new Flow(
                () -> {
                    AuthenticationUtil.setFullyAuthenticatedUser(USER);
                    return new Flow.Worker() {
                        @Override
                        public void one(int register, long n) {
                            service.register(
                                    new NewDocument(
                                            registers.get(register).code().value(),
                                            SampleLetter.of(n, today.toString()).draft(),
                                            Optional.empty(),
                                            Optional.empty()));
                        }

                        @Override
                        public void close() {
                            AuthenticationUtil.clearCurrentSecurityContext();
                        }
                    };
                });
    }

    private static Flow byHand(
            ApplicationContext repository, List<Register> registers, boolean together) {
        DataSource dataSource = repository.getBean("dataSource", DataSource.class);
        return new Flow(() -> new RawRegistration(dataSource.getConnection(), registers, together));
    }
}
