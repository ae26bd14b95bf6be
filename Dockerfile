# The server with the page. Two stages: what builds it stays behind.
#
# By tag and not by digest: pin the digest of the tag when an image is released (CONTRIBUTING.md).
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# `npm install --no-save` and not `npm ci`: docs/decisions/0001-toolchain.md.
RUN npm install --no-save --no-audit --no-fund --include=dev
COPY . .
RUN node scripts/build.mjs \
 && npm prune --omit=dev --no-save --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/seed-data ./seed-data
# What is kept on the machine: with the embedded engine the case, else the texts of documents.
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV WHOKNEW_DATA=/data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 3000) + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/server.main.js"]
