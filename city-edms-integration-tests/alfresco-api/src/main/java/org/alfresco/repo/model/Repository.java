package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** Well-known places of the repository; the bean is `repositoryHelper`. */
public class Repository {
    public NodeRef getRootHome() {
        throw new UnsupportedOperationException("Repository.getRootHome");
    }

    public NodeRef getCompanyHome() {
        throw new UnsupportedOperationException("Repository.getCompanyHome");
    }

    public NodeRef getSharedHome() {
        throw new UnsupportedOperationException("Repository.getSharedHome");
    }

    public NodeRef getPerson() {
        throw new UnsupportedOperationException("Repository.getPerson");
    }

    public NodeRef getUserHome(NodeRef person) {
        throw new UnsupportedOperationException("Repository.getUserHome");
    }
}
