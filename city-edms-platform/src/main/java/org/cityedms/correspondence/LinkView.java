package org.cityedms.correspondence;

/**
 * A link as it stands in the card of one of its two documents.
 *
 * @param link the link
 * @param outward whether the card is that of the first document
 * @param other the document at the other end
 */
public record LinkView(DocumentLink link, boolean outward, LinkEnd other) {
    /** What the document of the card is to the other. */
    public LinkName name() {
        return outward ? link.type().forth() : link.type().back();
    }

    public LinkView withoutContent() {
        return new LinkView(link, outward, other.withoutContent());
    }
}
