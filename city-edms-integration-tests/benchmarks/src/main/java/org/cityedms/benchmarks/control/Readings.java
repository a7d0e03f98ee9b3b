package org.cityedms.benchmarks.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayPart;

/** What people look at, as the pages of the client ask for it. */
final class Readings {
    static final int LINES = 50;

    /** Everybody opens the tray every quarter of an hour, and with it the menu's counts. */
    static final Duration TRAY_EVERY = Duration.ofMinutes(15);

    /** Authors and controllers open the board every five minutes. */
    static final Duration BOARD_EVERY = Duration.ofMinutes(5);

    private final Desk desk;
    private final Latencies latencies;

    Readings(Desk desk, Latencies latencies) {
        this.desk = desk;
        this.latencies = latencies;
    }

    /** Roles with their counts, and the first page of what is to be done. */
    Void tray(Person person) throws Exception {
        return Desk.as(
                person,
                () -> {
                    latencies.timed(
                            "tray",
                            () ->
                                    List.of(
                                            desk.trays().roles(),
                                            desk.trays()
                                                    .page(
                                                            TrayPart.TO_DO,
                                                            Optional.empty(),
                                                            TrayCursor.START,
                                                            LINES)));
                    latencies.timed("counts", () -> desk.digests().counts());
                    return null;
                });
    }

    /** Figures by unit and person, and the first page of lines. */
    Void board(Person person, ControlScope scope) throws Exception {
        return Desk.as(
                person,
                () ->
                        latencies.timed(
                                scope == ControlScope.ALL ? "board-of-all" : "board",
                                () -> {
                                    desk.control().board(scope);
                                    desk.control().lines(query(scope));
                                    return null;
                                }));
    }

    static ControlBoard.Query query(ControlScope scope) {
        return new ControlBoard.Query(
                scope,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TrayCursor.START,
                LINES);
    }
}
