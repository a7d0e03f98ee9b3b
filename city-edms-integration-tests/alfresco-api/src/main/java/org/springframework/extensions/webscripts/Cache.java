package org.springframework.extensions.webscripts;

import java.util.Date;

/** Mirrors the cache headers a script asks for; by default nothing is cached. */
public class Cache implements Description.RequiredCache {
    private boolean neverCache = true;
    private boolean isPublic;
    private boolean mustRevalidate = true;
    private Date lastModified;
    private String eTag;
    private Long maxAge;

    public Cache() {}

    public Cache(Description.RequiredCache requiredCache) {
        neverCache = requiredCache.getNeverCache();
        isPublic = requiredCache.getIsPublic();
        mustRevalidate = requiredCache.getMustRevalidate();
    }

    @Override
    public boolean getNeverCache() {
        return neverCache;
    }

    public void setNeverCache(boolean neverCache) {
        this.neverCache = neverCache;
    }

    @Override
    public boolean getIsPublic() {
        return isPublic;
    }

    public void setIsPublic(boolean isPublic) {
        this.isPublic = isPublic;
    }

    public Date getLastModified() {
        return lastModified == null ? null : new Date(lastModified.getTime());
    }

    public void setLastModified(Date lastModified) {
        this.lastModified = lastModified == null ? null : new Date(lastModified.getTime());
    }

    public String getETag() {
        return eTag;
    }

    public void setETag(String tag) {
        eTag = tag;
    }

    public Long getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Long maxAge) {
        this.maxAge = maxAge;
    }

    @Override
    public boolean getMustRevalidate() {
        return mustRevalidate;
    }

    public void setMustRevalidate(boolean mustRevalidate) {
        this.mustRevalidate = mustRevalidate;
    }
}
