/* Preloaded into the host, this makes the disk fail: while the file named by FAILING_WRITES_SWITCH is there, every
   write to, flush of and resize of the archive's files gives EIO, as a dying disk does. Reads go on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int fails(int fd) {
  const char *flag = getenv("FAILING_WRITES_SWITCH");
  if (flag == NULL || access(flag, F_OK) != 0) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "tahrir.sqlite") != NULL;
}

#define REFUSE(fd) if (fails(fd)) { errno = EIO; return -1; }
#define NEXT(name) static __typeof__(name) *next; if (next == NULL) next = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t count) { NEXT(write); REFUSE(fd) return next(fd, bytes, count); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { NEXT(pwrite); REFUSE(fd) return next(fd, bytes, count, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { NEXT(pwrite64); REFUSE(fd) return next(fd, bytes, count, at); }
int fsync(int fd) { NEXT(fsync); REFUSE(fd) return next(fd); }
int fdatasync(int fd) { NEXT(fdatasync); REFUSE(fd) return next(fd); }
int ftruncate(int fd, off_t size) { NEXT(ftruncate); REFUSE(fd) return next(fd, size); }
int ftruncate64(int fd, off64_t size) { NEXT(ftruncate64); REFUSE(fd) return next(fd, size); }
