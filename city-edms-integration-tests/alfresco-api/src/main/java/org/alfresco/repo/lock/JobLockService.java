package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Mirrors ACS: locks for jobs, exclusive across threads and servers until their time runs out. */
public interface JobLockService {
    void getTransactionalLock(QName lockQName, long timeToLive);

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void refreshLock(
            String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void releaseLock(String lockToken, QName lockQName);

    boolean releaseLockVerify(String lockToken, QName lockQName);

    /** Mirrors ACS: asked at half the lock's life whether to prolong it. */
    interface JobLockRefreshCallback {
        boolean isActive();

        void lockReleased();
    }
}
