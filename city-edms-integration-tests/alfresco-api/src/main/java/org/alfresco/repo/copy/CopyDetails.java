package org.alfresco.repo.copy;

/** What is known of a copy about to be made. */
public class CopyDetails {
    CopyDetails() {}
}
