package org.alfresco.repo.policy;

/** Happens to associations of a class. */
public interface AssociationPolicy extends Policy {}
