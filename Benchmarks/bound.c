/* The lower bound for a count: reads ballots "[count,[i,j,…]]" from a file, sums first preferences, and fills the pairwise
   matrix. It checks nothing and tells two sums; no counting program that reads the same input can do less.
   Usage: bound [FILE] */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST = 64, USUAL = 12 };

static long first[MOST], pair[MOST][MOST];

int main(int count, char **arguments) {
    int file = count > 1 ? open(arguments[1], O_RDONLY) : STDIN_FILENO;
    struct stat about;
    if (file < 0 || fstat(file, &about) != 0) return 66;
    char *text = malloc((size_t)about.st_size + 1);
    size_t size = 0;
    for (ssize_t got; (got = read(file, text + size, (size_t)about.st_size - size)) > 0;) size += (size_t)got;
    text[size] = 0;
    char *at = strstr(text, "\"ballots\":[");
    if (!at) return 65;
    at += 11;
    while ((at = strchr(at, '['))) {
        long number = 0, candidates = 0;
        int ranks[MOST];
        for (at++; *at >= '0' && *at <= '9'; at++) number = number * 10 + (*at - '0');
        at = strchr(at, '[');
        if (!at) break;
        for (at++; *at != ']';) {
            int candidate = 0;
            for (; *at >= '0' && *at <= '9'; at++) candidate = candidate * 10 + (*at - '0');
            if (candidates < MOST && candidate < MOST) ranks[candidates++] = candidate;
            if (*at == ',') at++;
        }
        at++;
        if (candidates) first[ranks[0]] += number;
        unsigned long long left = ~0ULL;
        for (long one = 0; one < candidates; one++) {
            left &= ~(1ULL << ranks[one]);
            for (int other = 0; other < USUAL; other++) pair[ranks[one]][other] += (left >> other & 1) ? number : 0;
        }
    }
    long sum = 0, check = 0;
    for (int one = 0; one < MOST; one++) {
        sum += first[one];
        for (int other = 0; other < MOST; other++) check += pair[one][other] * (one + 1);
    }
    printf("%ld %ld\n", sum, check);
    return 0;
}
