package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/** What a head's earlier resolutions teach; for whoever acts in the head's post or assists them. */
public interface Learning {
    /** Texts, those used most first. */
    List<ResolutionPhrase> phrases(long post, Optional<String> prefix);

    /** How similar letters went; three at most. */
    List<ResolutionSuggestion> suggestions(DocumentId document, long post);
}
