# The SPA and the one origin: docker build -f deploy/images/gateway.Dockerfile .
FROM node:22 AS build
WORKDIR /src
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend/ .
RUN node node_modules/vite/bin/vite.js build

FROM nginx:1.28-alpine
COPY deploy/images/nginx.conf /etc/nginx/nginx.conf
COPY deploy/images/security-headers.conf /etc/nginx/security-headers.conf
COPY --from=build /src/dist /usr/share/nginx/html
EXPOSE 8080
