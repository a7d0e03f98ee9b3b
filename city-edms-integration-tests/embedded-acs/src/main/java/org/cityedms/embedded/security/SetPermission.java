package org.cityedms.embedded.security;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

/** A permission as it is listed for a node: 0 is the node's own, 1 its parent's, and so on. */
record SetPermission(
        String getPermission, String getAuthority, AccessStatus getAccessStatus, int getPosition)
        implements AccessPermission {
    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(getAuthority);
    }

    @Override
    public boolean isInherited() {
        return getPosition > 0;
    }

    @Override
    public boolean isSetDirectly() {
        return getPosition == 0;
    }
}
