package org.cityedms.intake.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** One visit to the mailbox. */
public final class Mailbox implements AutoCloseable {
    private final MailboxSettings settings;
    private final Store store;
    private final Folder folder;

    private Mailbox(MailboxSettings settings, Store store, Folder folder) {
        this.settings = settings;
        this.store = store;
        this.folder = folder;
    }

    /** A letter where it lies. */
    public record Place(long uidValidity, long uid, Message message) {}

    public static Mailbox open(MailboxSettings settings) throws MessagingException {
        String protocol = settings.security().equals("tls") ? "imaps" : "imap";
        Store store = Session.getInstance(properties(settings, protocol)).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        try {
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(settings, store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(MailboxSettings settings, String protocol)
            throws MessagingException {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", "15000");
        properties.setProperty(prefix + "timeout", "60000");
        properties.setProperty(prefix + "writetimeout", "60000");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.trust()
                .sockets()
                .ifPresent(sockets -> properties.put(prefix + "ssl.socketFactory", sockets));
        properties.setProperty(prefix + "socketFactory.fallback", "false");
        if (settings.security().equals("starttls")) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    /** The oldest letters of the folder that nobody has deleted. */
    public List<Place> letters() throws MessagingException {
        UIDFolder numbered = (UIDFolder) folder;
        List<Place> places = new ArrayList<>();
        for (Message message : folder.getMessages()) {
            if (places.size() == settings.letters()) {
                break;
            }
            if (!message.isSet(Flags.Flag.DELETED)) {
                places.add(new Place(numbered.getUIDValidity(), numbered.getUID(message), message));
            }
        }
        return places;
    }

    /** Puts a letter into another folder, which is made where it is missing. */
    public void move(Message message, String to) throws MessagingException {
        Folder target = store.getFolder(to);
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
            target.setSubscribed(true);
        }
        folder.copyMessages(new Message[] {message}, target);
        message.setFlag(Flags.Flag.DELETED, true);
    }

    /** Takes the letters that were moved out of the folder. */
    @Override
    public void close() throws MessagingException {
        try {
            if (folder.isOpen()) {
                folder.close(true);
            }
        } finally {
            store.close();
        }
    }
}
