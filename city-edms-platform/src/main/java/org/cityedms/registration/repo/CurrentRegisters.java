package org.cityedms.registration.repo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.CardForm;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegisterWays;
import org.cityedms.registration.Registers;

/**
 * Registers as registrations need them, remembered: the settings change once a year, letters come
 * all day. What is remembered may be out of date; it is never acted on. The statement that writes
 * the line does so only by the register's edition, which any change of the register, its
 * institution, the layout of its cards or the directory of ways moves on; a registration that was
 * prepared by another edition begins anew ({@link RegisterChangedException}). A refusal is said
 * only by what the database holds.
 */
public final class CurrentRegisters implements RegisterWays {
    private final Registers registers;
    private final CardLayouts layouts;
    private final DeliveryDirectory ways;
    private final Map<String, CurrentRegister> known = new ConcurrentHashMap<>();

    public CurrentRegisters(Registers registers, CardLayouts layouts, DeliveryDirectory ways) {
        this.registers = registers;
        this.layouts = layouts;
        this.ways = ways;
    }

    /**
     * What comes of a register.
     *
     * @param work without effects: it is done again where it refuses by what was out of date
     */
    <T> T apply(String code, Function<CurrentRegister, T> work) {
        Optional<CurrentRegister> remembered = Optional.ofNullable(code).map(known::get);
        if (remembered.isEmpty()) {
            return work.apply(read(code));
        }
        try {
            return work.apply(remembered.get());
        } catch (ProblemException refused) {
            CurrentRegister now = read(code);
            if (now.register().edition() == remembered.get().register().edition()) {
                throw refused;
            }
            return work.apply(now);
        }
    }

    /**
     * The register first: a layout or a way that is newer than its edition is found out, never the
     * other way round.
     */
    private CurrentRegister read(String code) {
        known.remove(code == null ? "" : code);
        Register register = registers.require(code);
        CurrentRegister read =
                new CurrentRegister(
                        register, new CardForm(layouts.of(register.settings()), ways.now()));
        known.put(register.code().value(), read);
        return read;
    }

    @Override
    public DeliveryWays of(RegisterSettings register) {
        CurrentRegister remembered = known.get(register.code().value());
        return remembered == null ? ways.now() : remembered.form().ways();
    }

    void forget(RegisterCode code) {
        known.remove(code.value());
    }
}
