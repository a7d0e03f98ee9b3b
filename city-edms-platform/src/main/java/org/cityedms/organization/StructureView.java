package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * The structure of a day as a page shows it.
 *
 * @param posts in the order of the structure's own
 */
public record StructureView(
        LocalDate day,
        List<Institution> institutions,
        Structure structure,
        List<PostSummary> posts) {}
