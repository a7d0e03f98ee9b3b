package org.cityedms.benchmarks.control;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cityedms.benchmarks.registers.SampleRegisters;
import org.cityedms.benchmarks.registers.Stopwatch;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes letters of every size and fate through the services, and of them a history. */
final class ControlSetup {
    private final ApplicationContext repository;
    private final SampleCouncil council;
    private final JdbcClient jdbc;
    private final PrintStream progress;

    ControlSetup(ApplicationContext repository, SampleCouncil council, PrintStream progress) {
        this.repository = repository;
        this.council = council;
        this.jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        this.progress = progress;
    }

    /**
     * Fills.
     *
     * @param tasks how many, about
     * @param models of how many different letters; sixty have every size and fate
     */
    void fill(int tasks, int models) throws Exception {
        SampleRegisters registers = new SampleRegisters(repository);
        Register modelRegister = registers.create("models");
        Register history = registers.create("history");
        Map<Person, Party> parties = parties();
        Stopwatch watch = Stopwatch.start();
        List<ModelLetter> made = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        ModelReader reader = new ModelReader(jdbc);
        for (int n = 0; n < models; n++) {
            Letter letter = make(Desk.of(repository, modelRegister), n);
            letters.add(letter);
            made.add(
                    reader.read(
                            letter,
                            Fate.of(n),
                            council.cast(n).people().stream().map(parties::get).toList()));
        }
        progress.printf("%d letters made as models in %.1f s%n", models, watch.seconds());
        watch = Stopwatch.start();
        HistoryPlan plan = new HistoryPlan(made, tasks);
        long filled =
                new HistoryFill(
                                repository.getBean("dataSource", DataSource.class),
                                jdbc,
                                council,
                                parties,
                                new MonthFolders(repository, letters.get(0).document()))
                        .fill(history, plan, Instant.now());
        progress.printf(
                "%d tasks of %d letters filled in %.1f s%n",
                filled, plan.letters(), watch.seconds());
        new HistoryShape(reader).require(history, plan, made, letters);
    }

    private Map<Person, Party> parties() {
        Roles roles = repository.getBean("city-edms.organization.roles", Roles.class);
        Map<Person, Party> parties = new HashMap<>();
        council.all()
                .forEach(
                        person ->
                                parties.put(
                                        person,
                                        Party.of(roles, person, OfficeTime.dayOf(Instant.now()))));
        return parties;
    }

    private Letter make(Desk desk, long n) throws Exception {
        String day = OfficeTime.dayOf(Instant.now()).toString();
        Letter letter = new Letter(desk, council.cast(n), n, day, Size.of(n), Fate.of(n));
        for (Letter.Step step : letter.steps()) {
            Desk.as(
                    step.person(),
                    () -> {
                        if (step.opens()) {
                            letter.open(step.part());
                        }
                        step.work().run();
                        return null;
                    });
        }
        return letter;
    }
}
