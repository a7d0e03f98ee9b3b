package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** Well-known places of the repository. */
public class Repository {
    private SearchRoots roots;

    /** How the places are found; given by whoever runs the repository. */
    interface SearchRoots {
        NodeRef find(String place);
    }

    public NodeRef getRootHome() {
        return roots.find("rootHome");
    }

    public NodeRef getCompanyHome() {
        return roots.find("companyHome");
    }

    public NodeRef getPerson() {
        return roots.find("person");
    }
}
