package org.cityedms.appeal;

import java.util.List;

/** Personal data of a document: who wrote, in full. */
public record PersonalData(List<Author> authors) {
    public PersonalData {
        authors = List.copyOf(authors);
    }
}
