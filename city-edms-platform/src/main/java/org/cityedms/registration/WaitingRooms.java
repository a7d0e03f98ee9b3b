package org.cityedms.registration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All places where files wait for their registration; each feature that has one adds it at the
 * start.
 */
public final class WaitingRooms {
    private final List<WaitingRoom> rooms = new CopyOnWriteArrayList<>();

    public void add(WaitingRoom room) {
        rooms.add(room);
    }

    /** As {@link WaitingRoom#release}, wherever the file waits. */
    public Optional<String> release(DocumentId document) {
        for (WaitingRoom room : rooms) {
            Optional<String> name = room.release(document);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** As {@link WaitingRoom#close}, wherever the file waits. */
    public boolean close(DocumentId document, String reason) {
        for (WaitingRoom room : rooms) {
            if (room.close(document, reason)) {
                return true;
            }
        }
        return false;
    }
}
