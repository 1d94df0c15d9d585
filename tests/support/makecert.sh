#!/bin/sh
# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# makecert.sh FOLDER [HOST [DAYS]]: a certificate authority of our own and a certificate for HOST (default: localhost and
# the loopback addresses) that is good for DAYS (default: 2; -1: it is over), for tests that speak TLS. Writes into
# FOLDER: ca.pem, cert.pem, key.pem (and ca.key).
set -eu
folder=${1:?usage: makecert.sh FOLDER [HOST [DAYS]]}
host=${2:-localhost}
days=${3:-2}
names="DNS:$host"
[ "$host" != localhost ] || names="DNS:localhost,IP:127.0.0.1,IP:::1"
lasting="-days $days"
if [ "$days" -lt 0 ] && openssl x509 -help 2>&1 | grep -q -- -not_after; then # from 3.4 on days are never negative
    lasting="-not_before 20260101000000Z -not_after 20260102000000Z"
fi
umask 077
mkdir -p "$folder"
cd "$folder"

quietly() {
    "$@" >openssl.log 2>&1 || { cat openssl.log >&2; exit 1; }
}
quietly openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -sha256 -days 2 \
    -subj "/CN=Palier test authority" -addext "basicConstraints=critical,CA:TRUE" \
    -addext "keyUsage=critical,keyCertSign,cRLSign" -keyout ca.key -out ca.pem
quietly openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -sha256 -subj "/CN=$host" \
    -keyout key.pem -out request.pem
printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nauthorityKeyIdentifier=keyid\n' \
    "$names" >extensions.txt
# shellcheck disable=SC2086
quietly openssl x509 -req -sha256 $lasting -in request.pem -CA ca.pem -CAkey ca.key \
    -set_serial "0x$(openssl rand -hex 8)" -extfile extensions.txt -out cert.pem
quietly openssl verify -no_check_time -CAfile ca.pem cert.pem
rm -f request.pem extensions.txt openssl.log
