package org.cityedms.embedded.lock;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors the persistent locks of ACS's LockServiceImpl: kept in cm:lockable, gone when they
 * expire; the owner may lock again; the system user passes every lock. The raw service lets anyone
 * unlock, the public one asks for permission.
 */
@SuppressWarnings("deprecation") // ACS deprecates its lock types and offers no others
public final class EmbeddedLockService implements LockService {
    private static final String PASSING = EmbeddedLockService.class.getName() + ".passing";
    private static final int MILLIS = 1000;

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;

    public EmbeddedLockService(NodeService nodeService, BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType) {
        lock(nodeRef, lockType, TIMEOUT_INFINITY);
    }

    @Override
    public void lock(NodeRef nodeRef, LockType lockType, int timeToExpire) {
        if (getLockStatus(nodeRef) == LockStatus.LOCKED) {
            throw new UnableToAquireLockException(nodeRef);
        }
        passing(
                nodeRef,
                () -> {
                    if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
                        nodeService.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, null);
                    }
                    set(nodeRef, ContentModel.PROP_LOCK_OWNER, user());
                    set(
                            nodeRef,
                            ContentModel.PROP_LOCK_TYPE,
                            (lockType == null ? LockType.WRITE_LOCK : lockType).name());
                    set(nodeRef, ContentModel.PROP_LOCK_LIFETIME, "PERSISTENT");
                    nodeService.setProperty(
                            nodeRef,
                            ContentModel.PROP_EXPIRY_DATE,
                            timeToExpire <= TIMEOUT_INFINITY
                                    ? null
                                    : new Date(
                                            Instant.now().toEpochMilli()
                                                    + (long) timeToExpire * MILLIS));
                });
    }

    private void set(NodeRef nodeRef, QName property, String value) {
        nodeService.setProperty(nodeRef, property, value);
    }

    @Override
    public void unlock(NodeRef nodeRef) {
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new UnableToReleaseLockException(nodeRef);
        }
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            passing(nodeRef, () -> nodeService.removeAspect(nodeRef, ContentModel.ASPECT_LOCKABLE));
        }
    }

    /** Changing the lock is no change of the document: it passes the lock and makes no version. */
    private void passing(NodeRef nodeRef, Runnable work) {
        Set<NodeRef> passing = AlfrescoTransactionSupport.getResource(PASSING);
        if (passing == null) {
            passing = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(PASSING, passing);
        }
        passing.add(nodeRef);
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            work.run();
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
            passing.remove(nodeRef);
        }
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef) {
        return getLockStatus(nodeRef, user());
    }

    @Override
    public LockStatus getLockStatus(NodeRef nodeRef, String userName) {
        if (!nodeService.exists(nodeRef)
                || !nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            return LockStatus.NO_LOCK;
        }
        String owner = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_OWNER);
        if (owner == null) {
            return LockStatus.NO_LOCK;
        }
        Date expiry = (Date) nodeService.getProperty(nodeRef, ContentModel.PROP_EXPIRY_DATE);
        if (expiry != null && expiry.toInstant().isBefore(Instant.now())) {
            return LockStatus.LOCK_EXPIRED;
        }
        return owner.equals(userName) ? LockStatus.LOCK_OWNER : LockStatus.LOCKED;
    }

    @Override
    public LockType getLockType(NodeRef nodeRef) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_LOCKABLE)) {
            return null;
        }
        String type = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_LOCK_TYPE);
        return type == null ? null : LockType.valueOf(type);
    }

    @Override
    public boolean isLocked(NodeRef nodeRef) {
        LockStatus status = getLockStatus(nodeRef);
        return status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER;
    }

    @Override
    public boolean isLockedAndReadOnly(NodeRef nodeRef) {
        return switch (getLockStatus(nodeRef)) {
            case NO_LOCK, LOCK_EXPIRED -> false;
            case LOCK_OWNER -> getLockType(nodeRef) != LockType.WRITE_LOCK;
            case LOCKED -> true;
        };
    }

    @Override
    public void checkForLock(NodeRef nodeRef) {
        Set<NodeRef> passing = AlfrescoTransactionSupport.getResource(PASSING);
        boolean mayPass =
                user() == null
                        || AuthenticationUtil.isRunAsUserTheSystemUser()
                        || (passing != null && passing.contains(nodeRef));
        if (!mayPass && isLockedAndReadOnly(nodeRef)) {
            throw new NodeLockedException(nodeRef);
        }
    }

    @Override
    public void suspendLocks() {
        behaviourFilter.disableBehaviour(ContentModel.ASPECT_LOCKABLE);
    }

    @Override
    public void enableLocks() {
        behaviourFilter.enableBehaviour(ContentModel.ASPECT_LOCKABLE);
    }

    private static String user() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
