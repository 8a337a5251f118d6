/* Writes down, in order, what a process does to the files under one folder, and lets it fail on demand.
 *
 *     cc -O2 -shared -fPIC -o recorder.so recorder.c -ldl
 *
 * HFDESK_RECORD_DIR    the folder; nothing else is looked at
 * HFDESK_RECORD_LOG    where the record goes; none is kept without it
 * HFDESK_RECORD_FAULT  a file with words, read again at each call: "full" (what makes a file larger fails
 *                      with ENOSPC), "broken" (fsync fails with EIO), "slow N" (fsync takes N ms more)
 *
 * A record: one byte what (C made, W written, T cut or grown to a length, S synced, U removed, R renamed),
 * then 4 bytes length of the name, 8 bytes each for nanoseconds (monotonic), offset and length of the data;
 * then name and data. What goes through mmap is not seen: SQLite's -shm, which it makes anew after a crash.
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
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { HANDLES = 4096 };

static struct { char name[256]; int ours; } handles[HANDLES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *folder, *faults;
static size_t folder_length;
static int record = -1;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int), (*real_fsync)(int), (*real_fdatasync)(int);
static int (*real_unlink)(const char *), (*real_rename)(const char *, const char *);
static int (*real_ftruncate)(int, off64_t), (*real_fallocate)(int, off64_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);

static void begin(void) {
    real_open = dlsym(RTLD_NEXT, "open");
    real_openat = dlsym(RTLD_NEXT, "openat");
    real_close = dlsym(RTLD_NEXT, "close");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fallocate = dlsym(RTLD_NEXT, "posix_fallocate64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    faults = getenv("HFDESK_RECORD_FAULT");
    const char *log = getenv("HFDESK_RECORD_LOG");
    folder = getenv("HFDESK_RECORD_DIR");
    folder_length = folder ? strlen(folder) : 0;
    if (log && *log) record = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void ready(void) { pthread_once(&once, begin); }

/* The name below the folder, or NULL where a path is not below it. */
static const char *below(const char *path, char *whole) {
    ready();
    if (!folder || !path) return NULL;
    if (path[0] == '/') snprintf(whole, PATH_MAX, "%s", path);
    else {
        char here[PATH_MAX / 2];
        if (!getcwd(here, sizeof here)) return NULL;
        snprintf(whole, PATH_MAX, "%s/%s", here, path);
    }
    if (!strcmp(whole, folder)) return "."; /* the folder itself, or a file in it that has no name */
    if (strncmp(whole, folder, folder_length) || whole[folder_length] != '/') return NULL;
    return whole + folder_length + 1;
}

/* The number behind a word in the file of faults; 1 where it stands there alone, 0 where it does not. */
static int fault(const char *word) {
    char text[200];
    if (!faults) return 0;
    int handle = real_open(faults, O_RDONLY | O_CLOEXEC);
    if (handle < 0) return 0;
    ssize_t length = read(handle, text, sizeof text - 1);
    real_close(handle);
    if (length <= 0) return 0;
    text[length] = 0;
    const char *found = strstr(text, word);
    if (!found) return 0;
    int number = atoi(found + strlen(word));
    return number > 0 ? number : 1;
}

static void note(char what, const char *name, int64_t offset, const void *data, int64_t length) {
    if (record < 0) return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
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

#define OPENING(CALL)                                                      \
    mode_t mode = 0;                                                       \
    if (flags & (O_CREAT | __O_TMPFILE)) {                                 \
        va_list more;                                                      \
        va_start(more, flags);                                             \
        mode = va_arg(more, mode_t);                                       \
        va_end(more);                                                      \
    }                                                                      \
    char whole[PATH_MAX];                                                  \
    struct stat found;                                                     \
    const char *name = below(path, whole);                                 \
    int there = name && stat(whole, &found) == 0;                          \
    if (name && (flags & O_CREAT) && !there && fault("full")) {            \
        errno = ENOSPC;                                                    \
        return -1;                                                         \
    }                                                                      \
    return opened(CALL, name, flags, there);

int open(const char *path, int flags, ...) { OPENING(real_open(path, flags, mode)) }
int open64(const char *path, int flags, ...) { OPENING(real_open(path, flags, mode)) }
int openat(int at, const char *path, int flags, ...) { OPENING(real_openat(at, path, flags, mode)) }
int openat64(int at, const char *path, int flags, ...) { OPENING(real_openat(at, path, flags, mode)) }

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
    ssize_t done = real_write(handle, data, length);
    if (done > 0) note('W', name, at, data, done);
    return done;
}

static int cut(int handle, off64_t length) {
    const char *name = ours(handle);
    int failed = real_ftruncate(handle, length);
    if (name && !failed) note('T', name, length, NULL, 0);
    return failed;
}

int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length); }

static int allocate(int handle, off64_t at, off64_t length) {
    const char *name = ours(handle);
    if (name && no_room(handle, at + length)) return ENOSPC;
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

int unlink(const char *path) {
    char whole[PATH_MAX];
    const char *name = below(path, whole);
    int failed = real_unlink(path);
    if (name && !failed) note('U', name, 0, NULL, 0);
    return failed;
}

int rename(const char *path, const char *target) {
    char whole[PATH_MAX], other[PATH_MAX];
    const char *name = below(path, whole), *become = below(target, other);
    int failed = real_rename(path, target);
    if (name && become && !failed) note('R', name, 0, become, strlen(become));
    return failed;
}
