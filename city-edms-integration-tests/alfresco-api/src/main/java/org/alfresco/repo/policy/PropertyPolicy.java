package org.alfresco.repo.policy;

/** Happens to properties of a class. */
public interface PropertyPolicy extends Policy {}
