package org.cityedms.correspondence;

import java.util.EnumSet;
import java.util.Set;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.DocumentStream;

/** How two documents hang together (вид зв'язку документів). */
public enum LinkType implements Coded {
    /** Відповідь на: closes the question of the document it answers. */
    ANSWERS("answers", "Відповідь на", "Answers", "Має відповідь", "Answered by"),
    /** На виконання. */
    EXECUTES("executes", "На виконання", "Carries out", "Виконано документом", "Carried out by"),
    /** Доповнення до. */
    SUPPLEMENTS(
            "supplements",
            "Доповнення до",
            "Supplements",
            "Доповнено документом",
            "Supplemented by"),
    /** Скасовує. */
    CANCELS("cancels", "Скасовує", "Cancels", "Скасовано документом", "Cancelled by"),
    /** Змінює. */
    CHANGES("changes", "Змінює", "Amends", "Змінено документом", "Amended by"),
    /** Повторний до: the same matter once more. */
    REPEATS("repeats", "Повторний до", "Repeats", "Має повторний", "Repeated by"),
    /** Дублетний до: the same document, sent to others too. */
    DUPLICATES("duplicates", "Дублетний до", "Duplicate of", "Має дублетний", "Has the duplicate"),
    /** Пересилає за належністю. */
    FORWARDS("forwards", "Пересилає", "Forwards", "Переслано документом", "Forwarded by"),
    /** Пов'язаний: the only one without direction. */
    RELATES("relates", "Пов'язаний з", "Related to", "Пов'язаний з", "Related to");

    /** Acts that are changed or cancelled only by acts of their own family. */
    private static final Set<DocumentKind> ACTS =
            EnumSet.of(
                    DocumentKind.INTERNAL,
                    DocumentKind.ORDER,
                    DocumentKind.EXECUTIVE_DECISION,
                    DocumentKind.COUNCIL_DECISION,
                    DocumentKind.CONTRACT,
                    DocumentKind.POWER_OF_ATTORNEY);

    private final String code;
    private final String forthUk;
    private final String forthEn;
    private final String backUk;
    private final String backEn;

    LinkType(String code, String forthUk, String forthEn, String backUk, String backEn) {
        this.code = code;
        this.forthUk = forthUk;
        this.forthEn = forthEn;
        this.backUk = backUk;
        this.backEn = backEn;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the first document is to the second. */
    public LinkName forth() {
        return new LinkName(forthUk, forthEn);
    }

    /** What the second document is to the first. */
    public LinkName back() {
        return new LinkName(backUk, backEn);
    }

    /**
     * Whether the first document comes after the second, so that links of such types never lead
     * back to where they began.
     */
    public boolean ordering() {
        return this != RELATES;
    }

    /** Whether a document of one kind may be this to a document of another. */
    public boolean allows(DocumentKind from, DocumentKind to) {
        return switch (this) {
            case ANSWERS -> answers(from, to);
            case EXECUTES -> to.stream() == DocumentStream.INCOMING || isInstruction(to);
            case SUPPLEMENTS -> from == to || bothCame(from, to);
            case CANCELS -> sameFamily(from, to) || revokes(from, to);
            case CHANGES -> sameFamily(from, to);
            case REPEATS, DUPLICATES -> bothCame(from, to);
            case FORWARDS ->
                    from.stream() == DocumentStream.OUTGOING
                            && to.stream() == DocumentStream.INCOMING;
            case RELATES -> true;
        };
    }

    /**
     * Ours answers what came, and what comes answers ours. A memo answers a memo, and a letter that
     * is answered in the house; an author of an appeal or a request has to get a letter.
     */
    private static boolean answers(DocumentKind from, DocumentKind to) {
        return switch (from.stream()) {
            case OUTGOING -> to.stream() == DocumentStream.INCOMING;
            case INCOMING -> to.stream() == DocumentStream.OUTGOING;
            case INTERNAL ->
                    from == DocumentKind.INTERNAL
                            && (to == DocumentKind.INTERNAL || to == DocumentKind.INCOMING);
        };
    }

    private static boolean bothCame(DocumentKind from, DocumentKind to) {
        return from.stream() == DocumentStream.INCOMING && to.stream() == DocumentStream.INCOMING;
    }

    private static boolean isInstruction(DocumentKind kind) {
        return kind.stream() == DocumentStream.INTERNAL
                && kind != DocumentKind.CONTRACT
                && kind != DocumentKind.POWER_OF_ATTORNEY;
    }

    /** Who issued a power of attorney revokes it, by an order as well (ЦК України, стаття 249). */
    private static boolean revokes(DocumentKind from, DocumentKind to) {
        return from == DocumentKind.ORDER && to == DocumentKind.POWER_OF_ATTORNEY;
    }

    /**
     * A council may also change or cancel what its executive committee decided (Law 280/97, art.
     * 59).
     */
    private static boolean sameFamily(DocumentKind from, DocumentKind to) {
        boolean councilOverCommittee =
                from == DocumentKind.COUNCIL_DECISION && to == DocumentKind.EXECUTIVE_DECISION;
        return (from == to && ACTS.contains(from)) || councilOverCommittee;
    }
}
