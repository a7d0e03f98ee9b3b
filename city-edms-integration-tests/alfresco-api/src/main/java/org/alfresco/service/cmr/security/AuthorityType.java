package org.alfresco.service.cmr.security;

/** Kinds of authorities, told by the form of their name. */
public enum AuthorityType {
    ADMIN("ROLE_ADMINISTRATOR", null),
    EVERYONE("GROUP_EVERYONE", null),
    OWNER("ROLE_OWNER", null),
    GUEST("guest", null),
    GROUP(null, "GROUP_"),
    ROLE(null, "ROLE_"),
    USER(null, ""),
    WILDCARD(null, null);

    private final String fixed;
    private final String prefix;

    AuthorityType(String fixed, String prefix) {
        this.fixed = fixed;
        this.prefix = prefix;
    }

    public boolean isFixedString() {
        return fixed != null;
    }

    public String getFixedString() {
        return fixed == null ? "" : fixed;
    }

    public boolean isPrefixed() {
        return prefix != null && !prefix.isEmpty();
    }

    public String getPrefixString() {
        return prefix == null ? "" : prefix;
    }

    @SuppressWarnings("NonOverridingEquals") // As in the real class.
    public boolean equals(String authority) {
        return equals(getAuthorityType(authority));
    }

    public static AuthorityType getAuthorityType(String authority) {
        for (AuthorityType type : values()) {
            if (type.isFixedString() && type.fixed.equals(authority)) {
                return type;
            }
        }
        if (authority.startsWith(GROUP.prefix)) {
            return GROUP;
        }
        return authority.startsWith(ROLE.prefix) ? ROLE : USER;
    }
}
