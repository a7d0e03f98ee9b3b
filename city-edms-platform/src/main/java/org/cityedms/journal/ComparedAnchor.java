package org.cityedms.journal;

/**
 * A hash attested earlier, compared with the chain (звірена голова ланцюга).
 *
 * @param stands whether the chain still goes through it
 */
public record ComparedAnchor(ChainHead head, boolean stands) {}
