package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** Marks references to repository entities. */
public interface EntityRef extends Serializable {}
