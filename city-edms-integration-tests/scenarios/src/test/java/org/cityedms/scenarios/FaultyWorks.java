package org.cityedms.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is tried under faults: the work of registrars, and what goes on in the background. */
final class FaultyWorks {
    private FaultyWorks() {}

    static Map<String, FaultyWork> all(OwnStandIn own, PostOffice post) {
        Map<String, FaultyWork> works = new LinkedHashMap<>();
        works.put("import of a journal", new FaultyImport(own));
        works.put("scanned batch", new FaultyScan(own));
        works.put("letter by e-mail", new FaultyMail(own, post));
        works.put("registration", new FaultyNumbers.Registration(own));
        works.put("registration of a draft", new FaultyNumbers.DraftRegistration(own));
        works.put("reservation of one number", new FaultyNumbers.Reserving(own, 1));
        works.put("reservation of a block", new FaultyNumbers.Reserving(own, 5));
        works.put("filling of a reserved number", new FaultyNumbers.Filling(own));
        works.put("release of a block", new FaultyNumbers.Releasing(own));
        works.put("correction", new FaultyNumbers.Correcting(own));
        works.put("voiding", new FaultyNumbers.Voiding(own));
        works.put("voiding of a moved-in line", new FaultyEntries.Voiding(own));
        works.put("correction of a moved-in line", new FaultyEntries.Correcting(own));
        works.put("dispatch register", new FaultyOffice.Dispatching(own));
        works.put("another title of a way", new FaultyOffice.RenamingWay(own));
        works.put("appeal with its record", new FaultyOffice.AppealRegistration(own));
        works.put("extension of a deadline", new FaultyOffice.Extending(own));
        works.put("monthly statement", new FaultyOffice.Stating(own));
        works.put("forwarding of an appeal with its letters", new FaultyOffice.Forwarding(own));
        return works;
    }
}
