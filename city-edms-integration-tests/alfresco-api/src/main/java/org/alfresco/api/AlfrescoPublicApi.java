package org.alfresco.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a class as part of Alfresco's public Java API. */
@Retention(RetentionPolicy.RUNTIME)
public @interface AlfrescoPublicApi {}
