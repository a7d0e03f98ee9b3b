package org.cityedms.organization;

import java.util.Optional;

/**
 * A post without anybody who could do its work (вакансія): nobody holds it, or Alfresco knows its
 * holder no more, and nobody acts in it.
 *
 * @param last who held it last, or holds it and cannot sign in
 * @param superior the head to whom its work surfaces
 */
public record Vacancy(
        PostSummary post, Optional<PostHolder> last, Optional<PostSummary> superior) {}
