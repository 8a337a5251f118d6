/* Writes down, in order, what a process does to the files under one folder, and lets it fail on demand.
 *
 *     cc -O2 -shared -fPIC -o recorder.so recorder.c -ldl
 *
 * HFDESK_RECORD_DIR    the folder; nothing else is looked at
 * HFDESK_RECORD_LOG    where the record goes; none is kept without it
 * HFDESK_RECORD_FAULT  a file with words, read again at each call: "full" (what makes a file larger fails
 *                      with ENOSPC), "broken" (fsync fails with EIO), "slow N" (fsync takes N ms more),
 *                      "failing" (writing fails with EIO), "unreadable" (reading fails with EIO),
 *                      "forbidden" (the folder takes, loses and renames no file: EACCES), "mounted"
 *                      (read-only: EROFS, for files that are open already too)
 * HFDESK_RECORD_CLOCK  a file with the seconds that the clock of the day is ahead; looked at now and then
 *
 * A record: one byte what (C made, W written, T cut or grown to a length, S synced, U removed, R renamed,
 * L another name given),
 * then 4 bytes length of the name, 8 bytes each for nanoseconds (monotonic), offset and length of the data;
 * then name and data. A renamed folder is one R. What goes through mmap is not seen: SQLite's -shm, which it
 * makes anew after a crash. Copies within the kernel are declined, so that programs write by themselves.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { HANDLES = 4096 };

static struct { char name[256]; int ours; } handles[HANDLES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *folder, *faults, *clocks;
static size_t folder_length;
static int record = -1;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int), (*real_fsync)(int), (*real_fdatasync)(int);
static int (*real_unlink)(const char *), (*real_rename)(const char *, const char *);
static int (*real_unlinkat)(int, const char *, int), (*real_mkdir)(const char *, mode_t);
static int (*real_link)(const char *, const char *);
static int (*real_ftruncate)(int, off64_t), (*real_fallocate)(int, off64_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static ssize_t (*real_read)(int, void *, size_t), (*real_pread)(int, void *, size_t, off64_t);
static ssize_t (*real_sendfile)(int, int, off64_t *, size_t);
static ssize_t (*real_copy)(int, off64_t *, int, off64_t *, size_t, unsigned);
static int (*real_clock)(clockid_t, struct timespec *);

static void begin(void) {
    real_open = dlsym(RTLD_NEXT, "open");
    real_openat = dlsym(RTLD_NEXT, "openat");
    real_close = dlsym(RTLD_NEXT, "close");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_link = dlsym(RTLD_NEXT, "link");
    real_unlinkat = dlsym(RTLD_NEXT, "unlinkat");
    real_mkdir = dlsym(RTLD_NEXT, "mkdir");
    real_read = dlsym(RTLD_NEXT, "read");
    real_pread = dlsym(RTLD_NEXT, "pread64");
    real_sendfile = dlsym(RTLD_NEXT, "sendfile64");
    real_copy = dlsym(RTLD_NEXT, "copy_file_range");
    real_clock = dlsym(RTLD_NEXT, "clock_gettime");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fallocate = dlsym(RTLD_NEXT, "posix_fallocate64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    faults = getenv("HFDESK_RECORD_FAULT");
    clocks = getenv("HFDESK_RECORD_CLOCK");
    const char *log = getenv("HFDESK_RECORD_LOG");
    folder = getenv("HFDESK_RECORD_DIR");
    folder_length = folder ? strlen(folder) : 0;
    if (log && *log) record = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void ready(void) { pthread_once(&once, begin); }

/* For a process that was forked off one which had looked at nothing: what the environment would have said. */
void hfdesk_record(const char *at, const char *log, const char *fault_file, const char *clock_file) {
    ready();
    folder = strdup(at);
    folder_length = strlen(folder);
    faults = strdup(fault_file);
    clocks = strdup(clock_file);
    if (*log) record = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The name below the folder, or NULL where a path (from an open folder on) is not below it. */
static const char *below_at(int at, const char *path, char *whole) {
    ready();
    if (!folder || !path) return NULL;
    if (path[0] == '/') snprintf(whole, PATH_MAX, "%s", path);
    else {
        char here[PATH_MAX / 2], link[40];
        if (at == AT_FDCWD) {
            if (!getcwd(here, sizeof here)) return NULL;
        } else {
            snprintf(link, sizeof link, "/proc/self/fd/%d", at);
            ssize_t length = readlink(link, here, sizeof here - 1);
            if (length < 0) return NULL;
            here[length] = 0;
        }
        snprintf(whole, PATH_MAX, "%s/%s", here, path);
    }
    if (!strcmp(whole, folder)) return "."; /* the folder itself, or a file in it that has no name */
    if (strncmp(whole, folder, folder_length) || whole[folder_length] != '/') return NULL;
    return whole + folder_length + 1;
}

static const char *below(const char *path, char *whole) { return below_at(AT_FDCWD, path, whole); }

/* The number behind a word in the file of faults; 1 where it stands there alone, 0 where it does not. */
static int fault(const char *word) {
    char text[200];
    if (!faults) return 0;
    int handle = real_open(faults, O_RDONLY | O_CLOEXEC);
    if (handle < 0) return 0;
    ssize_t length = real_read(handle, text, sizeof text - 1);
    real_close(handle);
    if (length <= 0) return 0;
    text[length] = 0;
    const char *found = strstr(text, word);
    if (!found) return 0;
    int number = atoi(found + strlen(word));
    return number > 0 ? number : 1;
}

/* Why names and new files are declined at this moment; 0 where they are not. */
static int closed_folder(void) { return fault("mounted") ? EROFS : fault("forbidden") ? EACCES : 0; }

/* Why bytes are declined; 0 where they are not. */
static int closed_file(void) { return fault("mounted") ? EROFS : fault("failing") ? EIO : 0; }

#define DECLINED(REASON)          \
    do {                          \
        int reason = (REASON);    \
        if (reason) {             \
            errno = reason;       \
            return -1;            \
        }                         \
    } while (0)

static void note(char what, const char *name, int64_t offset, const void *data, int64_t length) {
    if (record < 0) return;
    struct timespec now;
    real_clock(CLOCK_MONOTONIC, &now);
    int64_t fields[3] = {now.tv_sec * 1000000000LL + now.tv_nsec, offset, data ? length : 0};
    uint32_t named = strlen(name);
    size_t size = 1 + sizeof named + sizeof fields + named + fields[2];
    char *whole = malloc(size), *at = whole;
    if (!whole) abort();
    *at++ = what;
    at = mempcpy(at, &named, sizeof named);
    at = mempcpy(at, fields, sizeof fields);
    at = mempcpy(at, name, named);
    if (data) memcpy(at, data, length);
    pthread_mutex_lock(&lock);
    if (real_write(record, whole, size) != (ssize_t)size) abort();
    pthread_mutex_unlock(&lock);
    free(whole);
}

static int opened(int handle, const char *name, int flags, int there) {
    if (handle < 0 || handle >= HANDLES) return handle;
    handles[handle].ours = name != NULL;
    if (!name) return handle;
    snprintf(handles[handle].name, sizeof handles[handle].name, "%s", name);
    if ((flags & O_CREAT) && !there) note('C', name, 0, NULL, 0);
    if ((flags & O_TRUNC) && there) note('T', name, 0, NULL, 0);
    return handle;
}

#define OPENING(AT, CALL)                                                      \
    mode_t mode = 0;                                                       \
    if (flags & (O_CREAT | __O_TMPFILE)) {                                 \
        va_list more;                                                      \
        va_start(more, flags);                                             \
        mode = va_arg(more, mode_t);                                       \
        va_end(more);                                                      \
    }                                                                      \
    char whole[PATH_MAX];                                                  \
    struct stat found;                                                     \
    const char *name = below_at(AT, path, whole);                          \
    int there = name && stat(whole, &found) == 0;                          \
    int makes = name && (flags & O_CREAT) && !there;                       \
    if (makes && fault("full")) DECLINED(ENOSPC);                          \
    if (makes) DECLINED(closed_folder());                                  \
    if (name && (flags & O_ACCMODE) != O_RDONLY && fault("mounted"))       \
        DECLINED(EROFS);                                                   \
    return opened(CALL, name, flags, there);

int open(const char *path, int flags, ...) { OPENING(AT_FDCWD, real_open(path, flags, mode)) }
int open64(const char *path, int flags, ...) { OPENING(AT_FDCWD, real_open(path, flags, mode)) }
int openat(int at, const char *path, int flags, ...) { OPENING(at, real_openat(at, path, flags, mode)) }
int openat64(int at, const char *path, int flags, ...) { OPENING(at, real_openat(at, path, flags, mode)) }

int close(int handle) {
    ready();
    if (handle >= 0 && handle < HANDLES) handles[handle].ours = 0;
    return real_close(handle);
}

static const char *ours(int handle) {
    ready();
    return handle >= 0 && handle < HANDLES && handles[handle].ours ? handles[handle].name : NULL;
}

static int no_room(int handle, int64_t end) {
    struct stat found;
    if (!fault("full") || fstat(handle, &found) || end <= found.st_size) return 0;
    errno = ENOSPC;
    return 1;
}

static ssize_t put(int handle, const void *data, size_t length, off64_t at) {
    const char *name = ours(handle);
    if (!name) return real_pwrite(handle, data, length, at);
    if (no_room(handle, at + length)) return -1;
    DECLINED(closed_file());
    ssize_t done = real_pwrite(handle, data, length, at);
    if (done > 0) note('W', name, at, data, done);
    return done;
}

ssize_t pwrite(int handle, const void *data, size_t length, off_t at) { return put(handle, data, length, at); }
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t at) {
    return put(handle, data, length, at);
}

ssize_t write(int handle, const void *data, size_t length) {
    const char *name = ours(handle);
    if (!name) return real_write(handle, data, length);
    off64_t at = lseek64(handle, 0, fcntl(handle, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    if (no_room(handle, at + length)) return -1;
    DECLINED(closed_file());
    ssize_t done = real_write(handle, data, length);
    if (done > 0) note('W', name, at, data, done);
    return done;
}

ssize_t read(int handle, void *data, size_t length) {
    if (ours(handle) && fault("unreadable")) DECLINED(EIO);
    return real_read(handle, data, length);
}

ssize_t pread64(int handle, void *data, size_t length, off64_t at) {
    if (ours(handle) && fault("unreadable")) DECLINED(EIO);
    return real_pread(handle, data, length, at);
}

ssize_t pread(int handle, void *data, size_t length, off_t at) { return pread64(handle, data, length, at); }

ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
    if (ours(to)) DECLINED(EINVAL);
    return real_sendfile(to, from, at, length);
}

ssize_t sendfile(int to, int from, off_t *at, size_t length) { return sendfile64(to, from, at, length); }

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *put_at, size_t length, unsigned flags) {
    if (ours(to)) DECLINED(EINVAL);
    return real_copy(from, at, to, put_at, length, flags);
}

static int cut(int handle, off64_t length) {
    const char *name = ours(handle);
    if (name) DECLINED(closed_file());
    int failed = real_ftruncate(handle, length);
    if (name && !failed) note('T', name, length, NULL, 0);
    return failed;
}

int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length); }

static int allocate(int handle, off64_t at, off64_t length) {
    const char *name = ours(handle);
    if (name && no_room(handle, at + length)) return ENOSPC;
    if (name && closed_file()) return closed_file();
    int failed = real_fallocate(handle, at, length);
    if (name && !failed) note('T', name, at + length, NULL, 0);
    return failed;
}

int posix_fallocate(int handle, off_t at, off_t length) { return allocate(handle, at, length); }
int posix_fallocate64(int handle, off64_t at, off64_t length) { return allocate(handle, at, length); }

static int synced(int handle, int (*sync)(int)) {
    const char *name = ours(handle);
    if (!name) return sync(handle);
    int slow = fault("slow");
    if (slow) usleep(slow * 1000);
    if (fault("broken")) {
        errno = EIO;
        return -1;
    }
    int failed = sync(handle);
    if (!failed) note('S', name, 0, NULL, 0);
    return failed;
}

int fsync(int handle) { ready(); return synced(handle, real_fsync); }
int fdatasync(int handle) { ready(); return synced(handle, real_fdatasync); }

static int removed(int at, const char *path, int flags) {
    char whole[PATH_MAX];
    const char *name = below_at(at, path, whole);
    if (name) DECLINED(closed_folder());
    int failed = at == AT_FDCWD && !flags ? real_unlink(path) : real_unlinkat(at, path, flags);
    if (name && !failed && !(flags & AT_REMOVEDIR)) note('U', name, 0, NULL, 0);
    return failed;
}

int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return removed(at, path, flags); }

int rename(const char *path, const char *target) {
    char whole[PATH_MAX], other[PATH_MAX];
    const char *name = below(path, whole), *become = below(target, other);
    if (name || become) DECLINED(closed_folder());
    int failed = real_rename(path, target);
    if (name && become && !failed) note('R', name, 0, become, strlen(become));
    return failed;
}

int link(const char *path, const char *target) {
    char whole[PATH_MAX], other[PATH_MAX];
    const char *name = below(path, whole), *become = below(target, other);
    if (become) DECLINED(fault("full") ? ENOSPC : closed_folder());
    int failed = real_link(path, target);
    if (name && become && !failed) note('L', name, 0, become, strlen(become));
    return failed;
}

int mkdir(const char *path, mode_t mode) {
    char whole[PATH_MAX];
    if (below(path, whole)) DECLINED(fault("full") ? ENOSPC : closed_folder());
    return real_mkdir(path, mode);
}

/* How far the clock of the day is ahead, in seconds: read anew twenty times a second. */
static long ahead(void) {
    static long long looked;
    static long found;
    struct timespec now;
    char text[40];
    real_clock(CLOCK_MONOTONIC, &now);
    long long moment = now.tv_sec * 1000LL + now.tv_nsec / 1000000;
    if (looked && moment - looked < 50) return found;
    looked = moment;
    int handle = real_open(clocks, O_RDONLY | O_CLOEXEC);
    if (handle < 0) return found;
    ssize_t length = real_read(handle, text, sizeof text - 1);
    real_close(handle);
    text[length > 0 ? length : 0] = 0;
    return found = atol(text);
}

int clock_gettime(clockid_t which, struct timespec *found) {
    ready();
    int failed = real_clock(which, found);
    if (!failed && clocks && which == CLOCK_REALTIME) found->tv_sec += ahead();
    return failed;
}

int gettimeofday(struct timeval *restrict found, void *restrict zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    found->tv_sec = now.tv_sec;
    found->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *found) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (found) *found = now.tv_sec;
    return now.tv_sec;
}
