package org.alfresco.repo.policy;

/** Happens to nodes of a type or aspect. */
public interface ClassPolicy extends Policy {}
